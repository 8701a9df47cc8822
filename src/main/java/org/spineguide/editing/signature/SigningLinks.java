package org.spineguide.editing.signature;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.spineguide.content.file.ContentFile;
import org.spineguide.crypto.RandomToken;
import org.spineguide.staff.StaffMember;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Repository of one-time links by which a clinician without an account signs one text.
 * Each works for one answer and expires; only its hash is stored.
 */
@Component
class SigningLinks {

	static final Duration LIFETIME = Duration.ofDays(7);

	private final JdbcClient database;

	private final Clock clock;

	SigningLinks(JdbcClient database, Clock clock) {
		this.database = database;
		this.clock = clock;
	}

	/** Creates a link for the text in a file. */
	RandomToken make(ContentFile file, StaffMember by) {
		Instant now = this.clock.instant();
		this.database.sql("DELETE FROM editing_signing_link WHERE expires_at <= :now")
			.param("now", now.toEpochMilli())
			.update();
		RandomToken token = RandomToken.draw();
		this.database.sql("""
				INSERT INTO editing_signing_link (token_hash, file, made_by, expires_at)
				VALUES (:hash, :file, :by, :expires)""")
			.param("hash", token.hash())
			.param("file", file.path())
			.param("by", by.id())
			.param("expires", now.plus(LIFETIME).toEpochMilli())
			.update();
		return token;
	}

	/** Finds a link that is still good. */
	Optional<SigningLink> find(RandomToken token) {
		return this.database.sql(
				"SELECT file, made_by, expires_at FROM editing_signing_link WHERE token_hash = :hash AND expires_at > :now")
			.param("hash", token.hash())
			.param("now", this.clock.millis())
			.query(SigningLinks::read)
			.optional();
	}

	/** Uses a link, and returns whether it was still good. */
	boolean use(RandomToken token) {
		return this.database.sql("DELETE FROM editing_signing_link WHERE token_hash = :hash AND expires_at > :now")
			.param("hash", token.hash())
			.param("now", this.clock.millis())
			.update() == 1;
	}

	/** Gives a link back that was used for nothing, for as long as it would have held. */
	void release(RandomToken token, SigningLink link) {
		this.database.sql("""
				INSERT INTO editing_signing_link (token_hash, file, made_by, expires_at)
				VALUES (:hash, :file, :by, :expires)""")
			.param("hash", token.hash())
			.param("file", link.file().path())
			.param("by", link.madeBy())
			.param("expires", link.expires().toEpochMilli())
			.update();
	}

	/** Revokes all links for a file, and returns how many there were. */
	int revoke(ContentFile file) {
		return this.database.sql("DELETE FROM editing_signing_link WHERE file = :file")
			.param("file", file.path())
			.update();
	}

	/** Counts the good links for a file. */
	int count(ContentFile file) {
		return this.database.sql("SELECT COUNT(*) FROM editing_signing_link WHERE file = :file AND expires_at > :now")
			.param("file", file.path())
			.param("now", this.clock.millis())
			.query(Integer.class)
			.single();
	}

	private static SigningLink read(ResultSet row, int number) throws SQLException {
		return new SigningLink(ContentFile.of(row.getString("file")), row.getString("made_by"),
				Instant.ofEpochMilli(row.getLong("expires_at")));
	}

	/**
	 * Good link.
	 *
	 * @param file the file of the text to sign
	 * @param madeBy the id of the member who made it
	 * @param expires until when it is good
	 */
	record SigningLink(ContentFile file, String madeBy, Instant expires) {
	}

}
