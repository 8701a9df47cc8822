package org.spineguide.enquiry;

import java.time.Instant;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.task.SchedulableInstance;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Takes the mails about an enquiry within the transaction that keeps it; the
 * {@link Postman} delivers them afterwards.
 */
@Component
class Postbox {

	/** The job that delivers one mail; its instance is named by {@link Parcel}. */
	static final TaskDescriptor<Void> JOB = TaskDescriptor.of("enquiry-mail");

	private final Mails mails;

	private final Scheduler jobs;

	Postbox(Mails mails, Scheduler jobs) {
		this.mails = mails;
		this.jobs = jobs;
	}

	/** Asks for the mail that tells staff of an enquiry. */
	void tellStaff(Enquiry enquiry, Instant now) {
		post(new Parcel(enquiry.reference(), Audience.STAFF), now);
	}

	/** Asks for the mail that confirms an enquiry, if mail is how the clinic replies. */
	void tellPatient(Enquiry enquiry, Instant now) {
		if (enquiry.answers().route() == Route.EMAIL) {
			post(new Parcel(enquiry.reference(), Audience.PATIENT), now);
		}
	}

	private void post(Parcel parcel, Instant now) {
		if (this.mails.queue(parcel.reference(), parcel.audience(), now)) {
			this.jobs.schedule(JOB.instance(parcel.name()).scheduledTo(now));
			lookSoon();
		}
	}

	/**
	 * Has a mail tried again at once, also when it was given up; a sent one stays sent.
	 */
	void sendAgain(Parcel parcel, Instant now) {
		if (!this.mails.queueAgain(parcel.reference(), parcel.audience(), now)) {
			return;
		}
		SchedulableInstance<Void> job = JOB.instance(parcel.name()).scheduledTo(now);
		if (!this.jobs.scheduleIfNotExists(job)) {
			try {
				this.jobs.reschedule(job);
			}
			catch (TaskInstanceCurrentlyExecutingException ex) {
				// It is being tried this very moment.
				return;
			}
		}
		lookSoon();
	}

	private void lookSoon() {
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {

			@Override
			public void afterCommit() {
				Postbox.this.jobs.triggerCheckForDueExecutions();
			}

		});
	}

}
