package org.spineguide.enquiry.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.spineguide.contact.MailSubmission;
import org.spineguide.contact.OutgoingMail;
import org.spineguide.enquiry.Enquiries;
import org.spineguide.enquiry.Enquiry;
import org.spineguide.enquiry.mail.EnquiryMail.Failure;
import org.spineguide.enquiry.mail.EnquiryMail.State;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Component;

/**
 * Delivers the mails in the {@link MailOutbox}, and retries until the server takes them.
 */
@Component
public class MailDelivery {

	private static final Logger LOG = LoggerFactory.getLogger(MailDelivery.class);

	private final EnquiryMails mails;

	private final Enquiries enquiries;

	private final MailComposer mailComposer;

	private final MailSubmission submission;

	private final MailSettings settings;

	private final Clock clock;

	MailDelivery(EnquiryMails mails, Enquiries enquiries, MailComposer mailComposer, MailSubmission submission,
			MailSettings settings, Clock clock) {
		this.mails = mails;
		this.enquiries = enquiries;
		this.mailComposer = mailComposer;
		this.submission = submission;
		this.settings = settings;
		this.clock = clock;
	}

	/**
	 * Logs at the start that there is no mail server, which would otherwise be missed for
	 * days.
	 */
	@EventListener(ApplicationReadyEvent.class)
	void lookForAServer() {
		if (!isReady()) {
			LOG.warn("No mail server is set (spring.mail.host), so mail about requests waits."
					+ " Requests are kept all the same.");
		}
	}

	/** Returns whether a mail server is configured. */
	public boolean isReady() {
		return this.submission.isReady();
	}

	/** Tries once to deliver a mail, and schedules the next try. */
	CompletionHandler<Void> deliver(MailKey mailKey) {
		return this.mails.find(mailKey.reference(), mailKey.audience())
			.filter((mail) -> mail.state() == State.QUEUED)
			.flatMap(this::attempt)
			.<CompletionHandler<Void>>map((next) -> (done, job) -> job.reschedule(done, next))
			.orElse((done, job) -> job.remove());
	}

	/** Returns the time of the next attempt; empty when there is nothing more to do. */
	private Optional<Instant> attempt(EnquiryMail mail) {
		Optional<MailFailure> failure = this.enquiries.find(mail.reference()).flatMap((enquiry) -> send(enquiry, mail));
		Instant now = this.clock.instant();
		if (failure.isEmpty()) {
			this.mails.sent(mail, now);
			return Optional.empty();
		}
		Failure reason = failure.get().reason();
		boolean forGood = failure.get().permanent() || now.isAfter(mail.queued().plus(this.settings.giveUpAfter()));
		this.mails.failed(mail, reason, forGood, now);
		LOG.warn("Mail to {} about {} was not sent ({}){}", mail.audience(), mail.reference(), reason,
				forGood ? " and is not tried again" : "");
		return forGood ? Optional.empty() : Optional.of(now.plus(pause(mail.attempts())));
	}

	/**
	 * Returns the pause before the next attempt: twice as long after each one, up to the
	 * longest.
	 */
	private Duration pause(int attempts) {
		Duration pause = this.settings.firstRetry();
		for (int attempt = 0; attempt < attempts && pause.compareTo(this.settings.longestRetry()) < 0; attempt++) {
			pause = pause.multipliedBy(2);
		}
		return (pause.compareTo(this.settings.longestRetry()) < 0) ? pause : this.settings.longestRetry();
	}

	private Optional<MailFailure> send(Enquiry enquiry, EnquiryMail mail) {
		if (!isReady()) {
			return Optional.of(MailFailure.passing(Failure.NO_SERVER));
		}
		try {
			Optional<OutgoingMail> letter = this.mailComposer.compose(enquiry, mail.audience());
			letter.ifPresent(this.submission::send);
			return letter.isPresent() ? Optional.empty() : Optional.of(MailFailure.passing(Failure.NO_ADDRESS));
		}
		catch (MailException ex) {
			return Optional.of(MailFailure.of(ex));
		}
	}

}
