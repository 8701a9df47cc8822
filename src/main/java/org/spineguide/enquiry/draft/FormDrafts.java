package org.spineguide.enquiry.draft;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import tools.jackson.core.JacksonException;

import org.spineguide.crypto.RandomToken;
import org.spineguide.enquiry.form.FormProgress;
import org.spineguide.enquiry.seal.PersonalDataCipher;
import org.spineguide.enquiry.seal.UndecryptableDataException;
import org.spineguide.web.DiskReserve;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Store of {@link FormDraft drafts} in the database, only as encrypted bytes. A draft
 * opens for one day after its last change, and only with both parts of its key.
 */
@Component
public class FormDrafts {

	/** Lifetime of a draft; the page about privacy states it too. */
	static final Duration LIFE = Duration.ofHours(24);

	/** So many take far less than the disk space that is left to requests. */
	static final int MOST_ON_FULL_DISK = 200;

	private final JdbcClient database;

	private final PersonalDataCipher personalDataCipher;

	private final int most;

	private final DiskReserve disk;

	FormDrafts(JdbcClient database, PersonalDataCipher personalDataCipher, DraftSettings settings, DiskReserve disk) {
		this.database = database;
		this.personalDataCipher = personalDataCipher;
		this.most = settings.most();
		this.disk = disk;
	}

	/**
	 * Seals all drafts again with the newest key. One that is changed at the same time
	 * has it anyway; one that does not open stays as it is until it is erased.
	 */
	public static void sealAgain(JdbcClient database, PersonalDataCipher cipher) {
		List<String> names = database.sql("SELECT name FROM enquiry_draft").query(String.class).list();
		names.forEach((name) -> database.sql("SELECT sealed, version FROM enquiry_draft WHERE name = :name")
			.param("name", name)
			.query(SealedRow.class)
			.optional()
			.ifPresent((row) -> opened(cipher, name, row.sealed()).ifPresent((progress) -> database
				.sql("UPDATE enquiry_draft SET sealed = :sealed WHERE name = :name AND version = :version")
				.param("sealed", cipher.seal(progress, place(name)))
				.param("name", name)
				.param("version", row.version())
				.update())));
	}

	/** Saves a new draft. */
	@Transactional
	public FormDraft create(FormProgress progress, Instant now) {
		eraseIdlest(most() - 1);
		FormDraft draft = new FormDraft(DraftKey.draw(), progress, 0);
		this.database.sql("""
				INSERT INTO enquiry_draft (name, secret_hash, created_at, changed_at, sealed, version)
				VALUES (:name, :secret, :now, :now, :sealed, 0)
				""")
			.param("name", draft.key().name())
			.param("secret", draft.key().secret().hash())
			.param("now", now.toEpochMilli())
			.param("sealed", sealed(draft.key().name(), progress))
			.update();
		return draft;
	}

	/** Opens the draft with a name, for the browser that knows its secret. */
	public Optional<FormDraft> open(String name, RandomToken secret, Instant now) {
		return this.database.sql("""
				SELECT sealed, version FROM enquiry_draft
				WHERE name = :name AND secret_hash = :secret AND changed_at > :expired
				""")
			.param("name", name)
			.param("secret", secret.hash())
			.param("expired", now.minus(LIFE).toEpochMilli())
			.query(SealedRow.class)
			.optional()
			.flatMap((row) -> opened(this.personalDataCipher, name, row.sealed())
				.map((progress) -> new FormDraft(new DraftKey(name, secret), progress, row.version())));
	}

	/**
	 * Replaces the answers of a draft.
	 * @throws OptimisticLockingFailureException when it was changed or erased since it
	 * was opened
	 */
	@Transactional
	public void change(FormDraft draft, FormProgress progress, Instant now) {
		int rows = this.database.sql("""
				UPDATE enquiry_draft SET sealed = :sealed, changed_at = :now, version = version + 1
				WHERE name = :name AND version = :version
				""")
			.param("sealed", sealed(draft.key().name(), progress))
			.param("now", now.toEpochMilli())
			.param("name", draft.key().name())
			.param("version", draft.version())
			.update();
		if (rows == 0) {
			throw new OptimisticLockingFailureException("A draft was changed meanwhile");
		}
		if (this.disk.isLow()) {
			// Answers are far larger than the start of a form.
			eraseIdlest(MOST_ON_FULL_DISK);
		}
	}

	/**
	 * Erases expired drafts.
	 * @return how many
	 */
	@Transactional
	public int eraseExpired(Instant now) {
		return this.database.sql("DELETE FROM enquiry_draft WHERE changed_at <= :expired")
			.param("expired", now.minus(LIFE).toEpochMilli())
			.update();
	}

	/**
	 * Returns how many drafts there may be, so that strangers who start the form again
	 * and again never fill the disk. The pages hold what was answered, so visitors whose
	 * draft is erased can still send.
	 */
	private int most() {
		return this.disk.isLow() ? Math.min(MOST_ON_FULL_DISK, this.most) : this.most;
	}

	private void eraseIdlest(int rest) {
		int tooMany = this.database.sql("SELECT count(*) FROM enquiry_draft").query(Integer.class).single() - rest;
		if (tooMany > 0) {
			this.database.sql("""
					DELETE FROM enquiry_draft
					WHERE name IN (SELECT name FROM enquiry_draft ORDER BY changed_at LIMIT :many)
					""").param("many", tooMany).update();
		}
	}

	private byte[] sealed(String name, FormProgress progress) {
		return this.personalDataCipher.seal(progress, place(name));
	}

	/** Decrypts the answers, unless the keys were lost or somebody changed the row. */
	private static Optional<FormProgress> opened(PersonalDataCipher cipher, String name, byte[] sealed) {
		try {
			return Optional.of(cipher.open(sealed, FormProgress.class, place(name)));
		}
		catch (UndecryptableDataException | JacksonException ex) {
			return Optional.empty();
		}
	}

	private static String place(String name) {
		return "draft " + name;
	}

	/** Database row of a draft. */
	private record SealedRow(byte[] sealed, long version) {
	}

}
