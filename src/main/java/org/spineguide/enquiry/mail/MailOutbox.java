package org.spineguide.enquiry.mail;

import java.time.Instant;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.task.SchedulableInstance;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;

import org.spineguide.enquiry.Enquiry;
import org.spineguide.enquiry.ReplyRoute;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Outbox of mails: queues the mails about an enquiry within the transaction that keeps
 * it; the {@link MailDelivery} delivers them afterwards.
 */
@Component
public class MailOutbox {

	/** Job that delivers one mail; its instance is named by {@link MailKey}. */
	static final TaskDescriptor<Void> JOB = TaskDescriptor.of("enquiry-mail");

	private final EnquiryMails mails;

	private final Scheduler jobs;

	MailOutbox(EnquiryMails mails, Scheduler jobs) {
		this.mails = mails;
		this.jobs = jobs;
	}

	/** Queues the mail that tells staff of an enquiry. */
	public void tellStaff(Enquiry enquiry, Instant now) {
		post(new MailKey(enquiry.reference(), MailAudience.STAFF), now);
	}

	/** Queues the mail that confirms an enquiry, if mail is how the clinic replies. */
	public void tellPatient(Enquiry enquiry, Instant now) {
		if (enquiry.answers().route() == ReplyRoute.EMAIL) {
			post(new MailKey(enquiry.reference(), MailAudience.PATIENT), now);
		}
	}

	private void post(MailKey mailKey, Instant now) {
		if (this.mails.queue(mailKey.reference(), mailKey.audience(), now)) {
			this.jobs.schedule(JOB.instance(mailKey.name()).scheduledTo(now));
			lookSoon();
		}
	}

	/**
	 * Retries a mail at once, also when it was given up; a sent one stays sent.
	 * @return whether there is such a mail, and it was not sent yet
	 */
	public boolean sendAgain(MailKey mailKey, Instant now) {
		if (!this.mails.queueAgain(mailKey.reference(), mailKey.audience(), now)) {
			return false;
		}
		SchedulableInstance<Void> job = JOB.instance(mailKey.name()).scheduledTo(now);
		if (!this.jobs.scheduleIfNotExists(job)) {
			try {
				this.jobs.reschedule(job);
			}
			catch (TaskInstanceCurrentlyExecutingException ex) {
				// It is being tried this very moment.
				return true;
			}
		}
		lookSoon();
		return true;
	}

	/** Takes a failed mail off the list; it is not tried again. */
	public void dismiss(MailKey mailKey, Instant now) {
		// A job that is still there finds nothing to do, and goes.
		this.mails.dismiss(mailKey, now);
	}

	private void lookSoon() {
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {

			@Override
			public void afterCommit() {
				MailOutbox.this.jobs.triggerCheckForDueExecutions();
			}

		});
	}

}
