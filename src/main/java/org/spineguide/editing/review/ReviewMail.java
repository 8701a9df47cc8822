package org.spineguide.editing.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.mail.MessagingException;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import org.spineguide.contact.EmailAddress;
import org.spineguide.contact.MailSubmission;
import org.spineguide.contact.OutgoingMail;
import org.spineguide.contact.UnsupportedAddressException;
import org.spineguide.content.Clinic;
import org.spineguide.content.Libraries;
import org.spineguide.editing.review.Reminders.Recipient;
import org.spineguide.web.SiteAddress;

import org.springframework.context.MessageSource;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/**
 * Mail reminders of reviews: 60 days before, 30 days before and on the day, each
 * recipient once. Reminders of the same day go in one mail.
 */
@Component
class ReviewMail {

	private static final String TEMPLATE = "editing/mail/reviews";

	private final ReviewCalendar calendar;

	private final Reminders reminders;

	private final ReviewSettings settings;

	private final Libraries libraries;

	private final MailSubmission submission;

	/** Flag that the mail server could not take an address of the last mail. */
	private volatile boolean unsupported;

	private final ITemplateEngine templates;

	private final MessageSource messages;

	private final SiteAddress site;

	ReviewMail(ReviewCalendar calendar, Reminders reminders, ReviewSettings settings, Libraries libraries,
			MailSubmission submission, ITemplateEngine templates, MessageSource messages, SiteAddress site) {
		this.calendar = calendar;
		this.reminders = reminders;
		this.settings = settings;
		this.libraries = libraries;
		this.submission = submission;
		this.templates = templates;
		this.messages = messages;
		this.site = site;
	}

	/** Returns the key of the message that says why nobody is reminded, if so. */
	Optional<String> obstacle() {
		if (this.settings.recipients().isEmpty()) {
			return Optional.of("editing.reviews.no-owner");
		}
		if (!this.submission.isReady()) {
			return Optional.of("editing.reviews.no-server");
		}
		if (this.settings.recipients().values().stream().anyMatch((each) -> EmailAddress.parse(each).isEmpty())) {
			return Optional.of("editing.reviews.wrong-address");
		}
		if (this.unsupported) {
			return Optional.of("editing.reviews.unsupported");
		}
		return sender().isEmpty() ? Optional.of("editing.reviews.no-sender") : Optional.empty();
	}

	/**
	 * Sends the reminders that are due.
	 * @throws MailException when the server did not take one; then that one is still to
	 * be sent, and the others have gone out
	 */
	void send() {
		this.unsupported = false;
		Optional<EmailAddress> from = sender();
		if (from.isEmpty() || !this.submission.isReady()) {
			return;
		}
		List<ReviewDue> upcoming = this.calendar.upcoming();
		List<RuntimeException> failures = new ArrayList<>();
		this.settings.recipients().forEach((recipient, address) -> {
			try {
				// A wrong address keeps nobody else from being reminded.
				EmailAddress.parse(address).ifPresent((to) -> send(upcoming, recipient, from.get(), to));
			}
			catch (UnsupportedAddressException ex) {
				this.unsupported = true;
			}
			catch (RuntimeException ex) {
				failures.add(ex);
			}
		});
		if (!failures.isEmpty()) {
			throw failures.get(0);
		}
	}

	private void send(List<ReviewDue> upcoming, Recipient recipient, EmailAddress from, EmailAddress to) {
		List<ReviewDue> mine = upcoming.stream().filter((review) -> this.reminders.claim(review, recipient)).toList();
		if (mine.isEmpty()) {
			return;
		}
		try {
			this.submission.send(new OutgoingMail(from, to, (mail) -> write(mine, mail)));
		}
		catch (RuntimeException ex) {
			mine.forEach((review) -> this.reminders.release(review, recipient));
			throw ex;
		}
	}

	private void write(List<ReviewDue> reviews, MimeMessageHelper mail) throws MessagingException {
		Clinic clinic = this.libraries.current().clinic();
		Locale locale = Locale.forLanguageTag(clinic.defaultLanguage());
		Context words = new Context(locale, Map.of("reviews", reviews, "site", this.site, "list",
				this.site.of("/staff/reviews"), "clinic", clinic.name()));
		mail.setSubject(
				this.messages.getMessage("editing.reviews.mail.subject", new Object[] { reviews.size() }, locale));
		mail.setText(this.templates.process(TEMPLATE + ".txt", words), this.templates.process(TEMPLATE, words));
		// So that nobody's holiday notice answers (RFC 3834).
		mail.getMimeMessage().setHeader("Auto-Submitted", "auto-generated");
	}

	private Optional<EmailAddress> sender() {
		Clinic clinic = this.libraries.current().clinic();
		return Stream.of(clinic.mailFrom(), clinic.email())
			.flatMap(Stream::ofNullable)
			.flatMap((address) -> EmailAddress.parse(address).stream())
			.findFirst();
	}

}
