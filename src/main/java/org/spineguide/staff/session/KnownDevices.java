package org.spineguide.staff.session;

import java.time.Duration;
import java.time.Instant;

import org.spineguide.crypto.RandomToken;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Repository of the browsers from which members have signed in. Wrong guesses made
 * elsewhere do not count against them, so nobody can lock a member out by guessing
 * ("device cookies" of OWASP).
 */
@Component
public class KnownDevices {

	public static final Duration LIFETIME = Duration.ofDays(180);

	private final JdbcClient database;

	public KnownDevices(JdbcClient database) {
		this.database = database;
	}

	/** Returns whether the member has signed in fully from the browser. */
	public boolean knows(RandomToken browser, String member, Instant now) {
		return this.database.sql("""
				SELECT COUNT(*) FROM staff_device
				WHERE token_hash = :hash AND member_id = :member AND expires_at > :now""")
			.param("hash", browser.hash())
			.param("member", member)
			.param("now", now.toEpochMilli())
			.query(Integer.class)
			.single() == 1;
	}

	public void remember(RandomToken browser, String member, Instant now) {
		this.database.sql("DELETE FROM staff_device WHERE expires_at <= :now")
			.param("now", now.toEpochMilli())
			.update();
		this.database.sql("""
				INSERT INTO staff_device (token_hash, member_id, expires_at) VALUES (:hash, :member, :expires)
				ON CONFLICT (token_hash, member_id) DO UPDATE SET expires_at = excluded.expires_at""")
			.param("hash", browser.hash())
			.param("member", member)
			.param("expires", now.plus(LIFETIME).toEpochMilli())
			.update();
	}

	/** Removes all browsers of a member. */
	public void forget(String member) {
		this.database.sql("DELETE FROM staff_device WHERE member_id = :member").param("member", member).update();
	}

}
