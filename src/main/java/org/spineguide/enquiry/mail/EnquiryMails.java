package org.spineguide.enquiry.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.spineguide.enquiry.EnquiryReference;
import org.spineguide.enquiry.mail.EnquiryMail.Failure;
import org.spineguide.enquiry.mail.EnquiryMail.State;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Repository of the delivery state of mails about enquiries, so that none is lost and
 * none sent twice.
 */
@Component
public class EnquiryMails {

	private final JdbcClient database;

	public EnquiryMails(JdbcClient database) {
		this.database = database;
	}

	/** Saves a mail that is to be sent, and returns whether it was not saved before. */
	public boolean queue(EnquiryReference reference, MailAudience audience, Instant now) {
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

	/** Finds the mail about an enquiry to somebody. */
	public Optional<EnquiryMail> find(EnquiryReference reference, MailAudience audience) {
		return this.database.sql("SELECT * FROM enquiry_mail WHERE reference = :reference AND audience = :audience")
			.param("reference", reference.value())
			.param("audience", audience.name())
			.query(EnquiryMails::mail)
			.optional();
	}

	/**
	 * Finds the mails that failed at least once and have not been sent since, oldest
	 * first.
	 */
	public List<EnquiryMail> failed() {
		return failed(Integer.MAX_VALUE);
	}

	/** Finds some of those mails, oldest first. */
	public List<EnquiryMail> failed(int most) {
		return this.database.sql("""
				SELECT * FROM enquiry_mail WHERE state NOT IN ('SENT', 'DISMISSED') AND attempts > 0
				ORDER BY queued_at, reference, audience LIMIT :most
				""").param("most", most).query(EnquiryMails::mail).list();
	}

	/** Counts the mails that failed at least once and have not been sent since. */
	public int countFailed() {
		return this.database
			.sql("SELECT count(*) FROM enquiry_mail WHERE state NOT IN ('SENT', 'DISMISSED') AND attempts > 0")
			.query(Integer.class)
			.single();
	}

	/** Finds the mails about an enquiry. */
	public List<EnquiryMail> about(EnquiryReference reference) {
		return this.database.sql("SELECT * FROM enquiry_mail WHERE reference = :reference ORDER BY audience")
			.param("reference", reference.value())
			.query(EnquiryMails::mail)
			.list();
	}

	/** Marks a mail as to be sent after all, and returns whether it is not sent yet. */
	boolean queueAgain(EnquiryReference reference, MailAudience audience, Instant now) {
		return this.database.sql("""
				UPDATE enquiry_mail SET state = 'QUEUED', queued_at = :now, changed_at = :now
				WHERE reference = :reference AND audience = :audience AND state <> 'SENT'
				""")
			.param("reference", reference.value())
			.param("audience", audience.name())
			.param("now", now.toEpochMilli())
			.update() == 1;
	}

	/** Marks a mail as not needed, and returns whether that was still open. */
	public boolean dismiss(MailKey mailKey, Instant now) {
		return this.database.sql("""
				UPDATE enquiry_mail SET state = 'DISMISSED', changed_at = :now
				WHERE reference = :reference AND audience = :audience AND state IN ('QUEUED', 'GIVEN_UP')
				""")
			.param("reference", mailKey.reference().value())
			.param("audience", mailKey.audience().name())
			.param("now", now.toEpochMilli())
			.update() == 1;
	}

	/** Marks a mail as taken by the mail server. */
	@Transactional
	void sent(EnquiryMail mail, Instant now) {
		change(mail, State.SENT, null, now);
	}

	/** Marks an attempt as failed. */
	@Transactional
	public void failed(EnquiryMail mail, Failure failure, boolean forGood, Instant now) {
		change(mail, forGood ? State.GIVEN_UP : State.QUEUED, failure, now);
	}

	private void change(EnquiryMail mail, State state, @Nullable Failure failure, Instant now) {
		this.database.sql("""
				UPDATE enquiry_mail SET state = :state, failure = :failure, attempts = :attempts, changed_at = :now
				WHERE reference = :reference AND audience = :audience AND (state <> 'DISMISSED' OR :state = 'SENT')
				""")
			.param("state", state.name())
			.param("failure", (failure != null) ? failure.name() : null, Types.VARCHAR)
			.param("attempts", mail.attempts() + 1)
			.param("now", now.toEpochMilli())
			.param("reference", mail.reference().value())
			.param("audience", mail.audience().name())
			.update();
	}

	private static EnquiryMail mail(ResultSet row, int number) throws SQLException {
		String failure = row.getString("failure");
		return new EnquiryMail(new EnquiryReference(row.getString("reference")),
				MailAudience.valueOf(row.getString("audience")), State.valueOf(row.getString("state")),
				Instant.ofEpochMilli(row.getLong("queued_at")), row.getInt("attempts"),
				(failure != null) ? Failure.valueOf(failure) : null);
	}

}
