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
 * Repository of one-time links by which people choose a password: for the first account,
 * for those who are invited, and for those who forgot theirs. Each works once and
 * expires.
 */
@Component
public class OneTimeLinks {

	public static final Duration LIFETIME = Duration.ofDays(3);

	private final JdbcClient database;

	public OneTimeLinks(JdbcClient database) {
		this.database = database;
	}

	/** Creates a link that lets its holder create the first account. */
	public RandomToken forFirst(Instant now) {
		this.database.sql("DELETE FROM staff_link WHERE member_id IS NULL").update();
		return keep(null, now);
	}

	/** Creates a link for a member; their older ones become invalid. */
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

	/** Uses a link, and returns whether it was still valid. */
	public boolean use(RandomToken token) {
		return this.database.sql("DELETE FROM staff_link WHERE token_hash = :hash")
			.param("hash", token.hash())
			.update() == 1;
	}

	/** Revokes all links of a member. */
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
	 * Valid link.
	 *
	 * @param member whom it is for, or {@code null} when it makes the first account
	 */
	public record OneTimeLink(@Nullable String member) {

		boolean isForFirst() {
			return this.member == null;
		}

	}

}
