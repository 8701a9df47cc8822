package org.spineguide.enquiry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.spineguide.crypto.RandomToken;
import org.spineguide.enquiry.seal.PersonalDataCipher;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Repository of enquiries in the database, with what people wrote only as encrypted
 * bytes.
 */
@Component
public class Enquiries {

	/**
	 * Prefix of the associated data that encrypted bytes are bound to; the reference
	 * follows.
	 */
	public static final String PLACE = "enquiry ";

	private final JdbcClient database;

	private final PersonalDataCipher personalDataCipher;

	public Enquiries(JdbcClient database, PersonalDataCipher personalDataCipher) {
		this.database = database;
		this.personalDataCipher = personalDataCipher;
	}

	/**
	 * Keeps a new enquiry.
	 * @param contact a hash of the contact address, to find enquiries of the same person
	 * @return whether it is kept; not so when its token or its reference is taken
	 */
	public boolean keep(Enquiry enquiry, String contact) {
		return this.database.sql("""
				INSERT INTO enquiry (reference, token_hash, kind, status, received_at, promised_by, changed_at,
					language, article, advised_at, quarantined, earlier, contact_hash, sealed, version)
				VALUES (:reference, :token, :kind, :status, :received, :promised, :changed,
					:language, :article, :advised, :quarantined, :earlier, :contact, :sealed, :version)
				ON CONFLICT DO NOTHING
				""")
			.param("reference", enquiry.reference().value())
			.param("token", enquiry.token().hash())
			.param("kind", enquiry.kind().name())
			.param("status", enquiry.status().name())
			.param("received", enquiry.received().toEpochMilli())
			.param("promised", millis(enquiry.promised()), Types.BIGINT)
			.param("changed", enquiry.changed().toEpochMilli())
			.param("language", enquiry.language())
			.param("article", enquiry.article(), Types.VARCHAR)
			.param("advised", millis(enquiry.advised()), Types.BIGINT)
			.param("quarantined", enquiry.quarantined())
			.param("earlier", (enquiry.earlier() != null) ? enquiry.earlier().value() : null, Types.VARCHAR)
			.param("contact", contact)
			.param("sealed",
					this.personalDataCipher.seal(new EnquiryPayload(enquiry.token(), enquiry.answers()),
							place(enquiry.reference())))
			.param("version", enquiry.version())
			.update() == 1;
	}

	/** Finds the enquiry with a token. */
	public Optional<Enquiry> find(RandomToken token) {
		return this.database.sql("SELECT * FROM enquiry WHERE token_hash = :token")
			.param("token", token.hash())
			.query(this::enquiry)
			.optional();
	}

	/** Finds the enquiry with a reference. */
	public Optional<Enquiry> find(EnquiryReference reference) {
		return this.database.sql("SELECT * FROM enquiry WHERE reference = :reference")
			.param("reference", reference.value())
			.query(this::enquiry)
			.optional();
	}

	/** Counts the enquiries from a contact since a time. */
	public int count(String contact, Instant since) {
		return this.database.sql("""
				SELECT count(*) FROM enquiry WHERE contact_hash = :contact AND received_at >= :since
				""").param("contact", contact).param("since", since.toEpochMilli()).query(Integer.class).single();
	}

	/** Counts the enquiries in quarantine. */
	public int countInQuarantine() {
		return this.database.sql("SELECT count(*) FROM enquiry WHERE quarantined").query(Integer.class).single();
	}

	/**
	 * Saves a changed enquiry.
	 * @throws OptimisticLockingFailureException when somebody else changed it since it
	 * was looked up
	 */
	public void change(Enquiry changed) {
		int rows = this.database.sql("""
				UPDATE enquiry SET status = :status, changed_at = :changed, quarantined = :quarantined,
					version = version + 1
				WHERE reference = :reference AND version = :version
				""")
			.param("status", changed.status().name())
			.param("changed", changed.changed().toEpochMilli())
			.param("quarantined", changed.quarantined())
			.param("reference", changed.reference().value())
			.param("version", changed.version())
			.update();
		if (rows == 0) {
			throw new OptimisticLockingFailureException(changed.reference() + " was changed meanwhile");
		}
	}

	/** Finds the newest enquiry from a contact since a time. */
	public Optional<EnquiryReference> newest(String contact, Instant since) {
		return this.database.sql("""
				SELECT reference FROM enquiry WHERE contact_hash = :contact AND received_at >= :since
				ORDER BY received_at DESC LIMIT 1
				""")
			.param("contact", contact)
			.param("since", since.toEpochMilli())
			.query((row, number) -> new EnquiryReference(row.getString("reference")))
			.optional();
	}

	/**
	 * Returns the enquiries that have been over since a time or longer, and since when.
	 */
	public List<ScheduledErasure> overSince(Instant time) {
		return this.database.sql("""
				SELECT reference, status, changed_at AS since FROM enquiry
				WHERE status IN ('CLOSED', 'WITHDRAWN') AND changed_at <= :time
				""").param("time", time.toEpochMilli()).query(Enquiries::erasure).list();
	}

	/**
	 * Returns the enquiries that have been in quarantine since a time or longer, and
	 * since when.
	 */
	public List<ScheduledErasure> quarantinedSince(Instant time) {
		return this.database.sql("""
				SELECT reference, status, changed_at AS since FROM enquiry
				WHERE quarantined AND changed_at <= :time
				""").param("time", time.toEpochMilli()).query(Enquiries::erasure).list();
	}

	private static ScheduledErasure erasure(ResultSet row, int number) throws SQLException {
		return new ScheduledErasure(new EnquiryReference(row.getString("reference")),
				EnquiryStatus.valueOf(row.getString("status")), Instant.ofEpochMilli(row.getLong("since")));
	}

	/**
	 * Raises the version of an enquiry, so that those who look at it learn that something
	 * was added meanwhile.
	 */
	public void touch(EnquiryReference reference) {
		this.database.sql("UPDATE enquiry SET version = version + 1 WHERE reference = :reference")
			.param("reference", reference.value())
			.update();
	}

	/** Finds those of some enquiries that are still kept, in the same order. */
	public List<Enquiry> all(List<EnquiryReference> references) {
		Map<EnquiryReference, Enquiry> found = this.database
			.sql("SELECT * FROM enquiry WHERE reference IN (:references)")
			.param("references", references.stream().map(EnquiryReference::value).toList())
			.query(this::enquiry)
			.list()
			.stream()
			.collect(Collectors.toMap(Enquiry::reference, Function.identity()));
		return references.stream().map(found::get).filter(Objects::nonNull).toList();
	}

	/** Finds all enquiries of a contact, oldest first. */
	public List<Enquiry> all(String contact) {
		return this.database.sql("SELECT * FROM enquiry WHERE contact_hash = :contact ORDER BY received_at, reference")
			.param("contact", contact)
			.query(this::enquiry)
			.list();
	}

	/** Deletes an enquiry and all rows that refer to it. */
	public void erase(EnquiryReference reference) {
		this.database.sql("DELETE FROM enquiry WHERE reference = :reference")
			.param("reference", reference.value())
			.update();
		this.database.sql("UPDATE enquiry SET earlier = NULL WHERE earlier = :reference")
			.param("reference", reference.value())
			.update();
	}

	/**
	 * Encrypts everything again with the newest key.
	 * @return how many enquiries there are
	 */
	public int sealAgain() {
		List<String> references = this.database.sql("SELECT reference FROM enquiry").query(String.class).list();
		references.forEach((reference) -> sealAgain(new EnquiryReference(reference)));
		return references.size();
	}

	private void sealAgain(EnquiryReference reference) {
		this.database.sql("SELECT sealed FROM enquiry WHERE reference = :reference")
			.param("reference", reference.value())
			.query(byte[].class)
			.optional()
			// What people wrote never changes, so nothing newer can be overwritten.
			.ifPresent((sealed) -> this.database.sql("UPDATE enquiry SET sealed = :sealed WHERE reference = :reference")
				.param("sealed", this.personalDataCipher.seal(
						this.personalDataCipher.open(sealed, EnquiryPayload.class, place(reference)), place(reference)))
				.param("reference", reference.value())
				.update());
	}

	private static String place(EnquiryReference reference) {
		return PLACE + reference.value();
	}

	private Enquiry enquiry(ResultSet row, int number) throws SQLException {
		EnquiryReference reference = new EnquiryReference(row.getString("reference"));
		EnquiryPayload payload = this.personalDataCipher.open(row.getBytes("sealed"), EnquiryPayload.class,
				place(reference));
		return new Enquiry(reference, payload.token(), EnquiryKind.valueOf(row.getString("kind")),
				EnquiryStatus.valueOf(row.getString("status")), Instant.ofEpochMilli(row.getLong("received_at")),
				instant(row, "promised_by"), Instant.ofEpochMilli(row.getLong("changed_at")), row.getString("language"),
				row.getString("article"), instant(row, "advised_at"), row.getBoolean("quarantined"),
				(row.getString("earlier") != null) ? new EnquiryReference(row.getString("earlier")) : null,
				payload.answers(), row.getInt("version"));
	}

	private static @Nullable Long millis(@Nullable Instant instant) {
		return (instant != null) ? instant.toEpochMilli() : null;
	}

	public static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
		long millis = row.getLong(column);
		return row.wasNull() ? null : Instant.ofEpochMilli(millis);
	}

	/** Encrypted part of an enquiry. */
	private record EnquiryPayload(RandomToken token, Answers answers) {
	}

}
