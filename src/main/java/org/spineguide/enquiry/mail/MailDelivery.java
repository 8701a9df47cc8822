package org.spineguide.enquiry.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import jakarta.mail.internet.MimeMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.spineguide.enquiry.Enquiries;
import org.spineguide.enquiry.Enquiry;
import org.spineguide.enquiry.mail.EnquiryMail.Failure;
import org.spineguide.enquiry.mail.EnquiryMail.State;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/**
 * Delivers the mails in the {@link MailOutbox}, again and again until the server takes
 * them.
 */
@Component
public class MailDelivery {

	private static final Logger LOG = LoggerFactory.getLogger(MailDelivery.class);

	private final EnquiryMails mails;

	private final Enquiries enquiries;

	private final MailComposer mailComposer;

	private final ObjectProvider<JavaMailSender> server;

	private final MailSettings settings;

	private final Clock clock;

	MailDelivery(EnquiryMails mails, Enquiries enquiries, MailComposer mailComposer,
			ObjectProvider<JavaMailSender> server, MailSettings settings, Clock clock) {
		this.mails = mails;
		this.enquiries = enquiries;
		this.mailComposer = mailComposer;
		this.server = server;
		this.settings = settings;
		this.clock = clock;
	}

	/** Says at the start what would otherwise be missed for days. */
	@EventListener(ApplicationReadyEvent.class)
	void lookForAServer() {
		if (!isReady()) {
			LOG.warn("No mail server is set (spring.mail.host), so mail about requests waits."
					+ " Requests are kept all the same.");
		}
	}

	/** Whether there is a mail server to give mails to. */
	public boolean isReady() {
		return this.server.getIfAvailable() != null;
	}

	/** Tries once to deliver a mail, and says when to try again. */
	CompletionHandler<Void> deliver(MailKey mailKey) {
		return this.mails.find(mailKey.reference(), mailKey.audience())
			.filter((mail) -> mail.state() == State.QUEUED)
			.flatMap(this::attempt)
			.<CompletionHandler<Void>>map((next) -> (done, job) -> job.reschedule(done, next))
			.orElse((done, job) -> job.remove());
	}

	/** The time of the next attempt; empty when there is nothing more to do. */
	private Optional<Instant> attempt(EnquiryMail mail) {
		Optional<Failure> failure = this.enquiries.find(mail.reference()).flatMap((enquiry) -> send(enquiry, mail));
		Instant now = this.clock.instant();
		if (failure.isEmpty()) {
			this.mails.sent(mail, now);
			return Optional.empty();
		}
		boolean forGood = now.isAfter(mail.queued().plus(this.settings.giveUpAfter()));
		this.mails.failed(mail, failure.get(), forGood, now);
		LOG.warn("Mail to {} about {} was not sent ({}){}", mail.audience(), mail.reference(), failure.get(),
				forGood ? " and is not tried again" : "");
		return forGood ? Optional.empty() : Optional.of(now.plus(pause(mail.attempts())));
	}

	/** Twice as long after each attempt, up to the longest. */
	private Duration pause(int attempts) {
		Duration pause = this.settings.firstRetry();
		for (int attempt = 0; attempt < attempts && pause.compareTo(this.settings.longestRetry()) < 0; attempt++) {
			pause = pause.multipliedBy(2);
		}
		return (pause.compareTo(this.settings.longestRetry()) < 0) ? pause : this.settings.longestRetry();
	}

	private Optional<Failure> send(Enquiry enquiry, EnquiryMail mail) {
		JavaMailSender sender = this.server.getIfAvailable();
		if (sender == null) {
			return Optional.of(Failure.NO_SERVER);
		}
		try {
			MimeMessage letter = this.mailComposer.write(enquiry, mail.audience(), sender.createMimeMessage())
				.orElse(null);
			if (letter == null) {
				return Optional.of(Failure.NO_ADDRESS);
			}
			sender.send(letter);
			return Optional.empty();
		}
		catch (MailException ex) {
			return Optional.of(MailFailures.of(ex));
		}
	}

}
