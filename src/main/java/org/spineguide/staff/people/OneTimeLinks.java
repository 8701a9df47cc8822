package org.spineguide.staff.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.spineguide.crypto.RandomToken;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps the links by which people choose a password: the first of all, those who are
 * invited, and those who forgot theirs. Each is good once and for a while only.
 */
@Component
public class OneTimeLinks {

	public static final Duration LIFETIME = Duration.ofDays(3);

	private final JdbcClient database;

	public OneTimeLinks(JdbcClient database) {
		this.database = database;
	}

	/** Makes a link that lets its holder add the first account. */
	public RandomToken forFirst(Instant now) {
		this.database.sql("DELETE FROM staff_link WHERE member_id IS NULL").update();
		return keep(null, now);
	}

	/** Makes a link for someone; older ones of theirs are good for nothing any more. */
	public RandomToken forMember(String member, Instant now) {
		drop(member);
		return keep(member, now);
	}

	public Optional<OneTimeLink> find(RandomToken token, Instant now) {
		return this.database.sql("SELECT member_id FROM staff_link WHERE token_hash = :hash AND expires_at > :now")
			.param("hash", token.hash())
			.param("now", now.toEpochMilli())
			.query(OneTimeLinks::read)
			.optional();
	}

	/** Uses a link up; tells whether it was still there. */
	public boolean use(RandomToken token) {
		return this.database.sql("DELETE FROM staff_link WHERE token_hash = :hash")
			.param("hash", token.hash())
			.update() == 1;
	}

	/** Takes back all links of someone. */
	void drop(String member) {
		this.database.sql("DELETE FROM staff_link WHERE member_id = :member").param("member", member).update();
	}

	private RandomToken keep(@Nullable String member, Instant now) {
		RandomToken token = RandomToken.draw();
		this.database
			.sql("INSERT INTO staff_link (token_hash, member_id, expires_at) VALUES (:hash, :member, :expires)")
			.param("hash", token.hash())
			.param("member", member)
			.param("expires", now.plus(LIFETIME).toEpochMilli())
			.update();
		return token;
	}

	private static OneTimeLink read(ResultSet row, int number) throws SQLException {
		return new OneTimeLink(row.getString("member_id"));
	}

	/**
	 * A link that is good.
	 *
	 * @param member whom it is for, or {@code null} when it makes the first account
	 */
	public record OneTimeLink(@Nullable String member) {

		boolean isForFirst() {
			return this.member == null;
		}

	}

}
