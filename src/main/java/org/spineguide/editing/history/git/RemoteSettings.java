package org.spineguide.editing.history.git;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the shared repository of the content folder.
 *
 * @param remote Address of the Git repository that all copies of the site share, such as
 * https://git.example.org/clinic/content.git. Without one the history stays in the
 * content folder.
 * @param branch Branch of that repository that the site shows.
 * @param username Name to show to the repository's server.
 * @param password Password or access token for the repository's server.
 * @param poll How often to look for changes in the remote repository.
 * @param timeout How long to wait for the repository's server.
 */
@ConfigurationProperties("spineguide.content.git")
public record RemoteSettings(@Nullable String remote, @DefaultValue("main") String branch, @Nullable String username,
		@Nullable String password, @DefaultValue("5s") Duration poll, @DefaultValue("10s") Duration timeout) {

	public RemoteSettings {
		// Boot hands over an empty environment variable as an empty text.
		remote = (remote == null || remote.isBlank()) ? null : remote.strip();
		if (remote != null && remote.matches("ssh://.*|[^/:]+@[^/:]+:.*")) {
			throw new IllegalArgumentException(
					"spineguide.content.git.remote: SSH is not supported, use an https:// address with a token");
		}
	}

	public static RemoteSettings none() {
		return new RemoteSettings(null, "main", null, null, Duration.ofSeconds(5), Duration.ofSeconds(10));
	}

	/** Keeps the password out of logs. */
	@Override
	public String toString() {
		return "RemoteSettings[branch=" + this.branch + "]";
	}

}
