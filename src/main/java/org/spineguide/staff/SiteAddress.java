package org.spineguide.staff;

import java.net.URI;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;

/**
 * The address of the site as browsers know it. Never taken from a request, because
 * passkeys and secret links must not follow what a visitor says the site is called.
 */
class SiteAddress {

	private final @Nullable URI setting;

	private volatile int port;

	SiteAddress(@Nullable URI setting) {
		this.setting = (setting != null && setting.getHost() != null) ? setting : null;
	}

	@EventListener
	void started(WebServerInitializedEvent event) {
		// The management server, if there is one, has a namespace.
		if (event.getApplicationContext().getServerNamespace() == null) {
			this.port = event.getWebServer().getPort();
		}
	}

	URI get() {
		return (this.setting != null) ? this.setting : URI.create("http://localhost:" + this.port);
	}

	/** The address of a page. */
	String of(String path) {
		return get().toString().replaceAll("/$", "") + path;
	}

}
