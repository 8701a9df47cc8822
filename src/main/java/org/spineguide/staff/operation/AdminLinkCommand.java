package org.spineguide.staff.operation;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;

import org.spineguide.crypto.RandomToken;
import org.spineguide.staff.people.OneTimeLinks;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The command {@code admin-link}: a new one-time link for an admin who cannot sign in any
 * more, or for the first account.
 *
 * @param database the database
 * @param site the public address of the site
 * @param clock what tells the time
 */
public record AdminLinkCommand(JdbcClient database, URI site, Clock clock) {

	/** Lifetime of the link. */
	public static final Duration LIFETIME = OneTimeLinks.LIFETIME;

	/** Creates the link; older ones of this kind become invalid. */
	public URI run() {
		RandomToken token = new OneTimeLinks(this.database).forFirst(this.clock.instant());
		return this.site.resolve("/staff/join/" + token.value());
	}

}
