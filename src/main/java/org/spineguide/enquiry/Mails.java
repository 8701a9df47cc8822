package org.spineguide.enquiry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.spineguide.enquiry.Mail.Failure;
import org.spineguide.enquiry.Mail.State;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps account of the mails about enquiries, so that none is lost and none sent twice.
 */
@Component
class Mails {

	private final JdbcClient database;

	Mails(JdbcClient database) {
		this.database = database;
	}

	/** Notes a mail that is to be sent; tells whether it was not noted before. */
	boolean queue(Reference reference, Audience audience, Instant now) {
		return this.database.sql("""
				INSERT INTO enquiry_mail (reference, audience, state, queued_at, changed_at, attempts)
				VALUES (:reference, :audience, 'QUEUED', :now, :now, 0)
				ON CONFLICT DO NOTHING
				""")
			.param("reference", reference.value())
			.param("audience", audience.name())
			.param("now", now.toEpochMilli())
			.update() == 1;
	}

	/** The mail about an enquiry to somebody. */
	Optional<Mail> find(Reference reference, Audience audience) {
		return this.database.sql("SELECT * FROM enquiry_mail WHERE reference = :reference AND audience = :audience")
			.param("reference", reference.value())
			.param("audience", audience.name())
			.query(Mails::mail)
			.optional();
	}

	/** The mails that failed at least once and have not been sent since, oldest first. */
	List<Mail> failed() {
		return this.database.sql("""
				SELECT * FROM enquiry_mail WHERE state <> 'SENT' AND attempts > 0 ORDER BY queued_at, reference
				""").query(Mails::mail).list();
	}

	/** How many mails failed at least once and have not been sent since. */
	int countFailed() {
		return this.database.sql("SELECT count(*) FROM enquiry_mail WHERE state <> 'SENT' AND attempts > 0")
			.query(Integer.class)
			.single();
	}

	/** The mails about an enquiry. */
	List<Mail> about(Reference reference) {
		return this.database.sql("SELECT * FROM enquiry_mail WHERE reference = :reference ORDER BY audience")
			.param("reference", reference.value())
			.query(Mails::mail)
			.list();
	}

	/** Notes that a mail is to be sent after all; tells whether it is not sent yet. */
	boolean queueAgain(Reference reference, Audience audience, Instant now) {
		return this.database.sql("""
				UPDATE enquiry_mail SET state = 'QUEUED', queued_at = :now, changed_at = :now
				WHERE reference = :reference AND audience = :audience AND state <> 'SENT'
				""")
			.param("reference", reference.value())
			.param("audience", audience.name())
			.param("now", now.toEpochMilli())
			.update() == 1;
	}

	/** Notes that the mail server took a mail. */
	@Transactional
	void sent(Mail mail, Instant now) {
		change(mail, State.SENT, null, now);
	}

	/** Notes that an attempt failed. */
	@Transactional
	void failed(Mail mail, Failure failure, boolean forGood, Instant now) {
		change(mail, forGood ? State.GIVEN_UP : State.QUEUED, failure, now);
	}

	private void change(Mail mail, State state, @Nullable Failure failure, Instant now) {
		this.database.sql("""
				UPDATE enquiry_mail SET state = :state, failure = :failure, attempts = :attempts, changed_at = :now
				WHERE reference = :reference AND audience = :audience
				""")
			.param("state", state.name())
			.param("failure", (failure != null) ? failure.name() : null, Types.VARCHAR)
			.param("attempts", mail.attempts() + 1)
			.param("now", now.toEpochMilli())
			.param("reference", mail.reference().value())
			.param("audience", mail.audience().name())
			.update();
	}

	private static Mail mail(ResultSet row, int number) throws SQLException {
		String failure = row.getString("failure");
		return new Mail(new Reference(row.getString("reference")), Audience.valueOf(row.getString("audience")),
				State.valueOf(row.getString("state")), Instant.ofEpochMilli(row.getLong("queued_at")),
				row.getInt("attempts"), (failure != null) ? Failure.valueOf(failure) : null);
	}

}
