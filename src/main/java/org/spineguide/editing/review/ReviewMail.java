package org.spineguide.editing.review;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import org.spineguide.content.Clinic;
import org.spineguide.content.Libraries;
import org.spineguide.editing.review.Reminders.Recipient;
import org.spineguide.web.SiteAddress;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.mail.MailException;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/**
 * Reminds of reviews by mail: 60 days before, 30 days before and on the day, each
 * recipient once. What came together goes in one letter.
 */
@Component
class ReviewMail {

	private static final String TEMPLATE = "editing/mail/reviews";

	private final ReviewCalendar calendar;

	private final Reminders reminders;

	private final ReviewSettings settings;

	private final Libraries libraries;

	private final ObjectProvider<JavaMailSender> server;

	private final ITemplateEngine templates;

	private final MessageSource messages;

	private final SiteAddress site;

	ReviewMail(ReviewCalendar calendar, Reminders reminders, ReviewSettings settings, Libraries libraries,
			ObjectProvider<JavaMailSender> server, ITemplateEngine templates, MessageSource messages,
			SiteAddress site) {
		this.calendar = calendar;
		this.reminders = reminders;
		this.settings = settings;
		this.libraries = libraries;
		this.server = server;
		this.templates = templates;
		this.messages = messages;
		this.site = site;
	}

	/** The key of the message that says why nobody is reminded, if so. */
	Optional<String> obstacle() {
		if (this.settings.recipients().isEmpty()) {
			return Optional.of("editing.reviews.no-owner");
		}
		if (this.server.getIfAvailable() == null) {
			return Optional.of("editing.reviews.no-server");
		}
		return (sender(this.libraries.current().clinic()) == null) ? Optional.of("editing.reviews.no-sender")
				: Optional.empty();
	}

	/**
	 * Sends what is to be sent now.
	 * @throws MailException when the server did not take one; then that one is still to
	 * be sent, and the others have gone out
	 */
	void send() {
		if (obstacle().isPresent()) {
			return;
		}
		List<ReviewDue> upcoming = this.calendar.upcoming();
		List<RuntimeException> failures = new ArrayList<>();
		this.settings.recipients().forEach((recipient, address) -> {
			try {
				send(upcoming, recipient, address);
			}
			catch (RuntimeException ex) {
				failures.add(ex);
			}
		});
		if (!failures.isEmpty()) {
			throw failures.get(0);
		}
	}

	private void send(List<ReviewDue> upcoming, Recipient recipient, String address) {
		List<ReviewDue> mine = upcoming.stream().filter((review) -> this.reminders.claim(review, recipient)).toList();
		if (mine.isEmpty()) {
			return;
		}
		try {
			JavaMailSender sender = this.server.getObject();
			sender.send(letter(mine, address, sender.createMimeMessage()));
		}
		catch (RuntimeException ex) {
			mine.forEach((review) -> this.reminders.release(review, recipient));
			throw ex;
		}
	}

	private MimeMessage letter(List<ReviewDue> reviews, String address, MimeMessage letter) {
		Clinic clinic = this.libraries.current().clinic();
		Locale locale = Locale.forLanguageTag(clinic.defaultLanguage());
		Context words = new Context(locale, Map.of("reviews", reviews, "site", this.site, "list",
				this.site.of("/staff/reviews"), "clinic", clinic.name()));
		try {
			MimeMessageHelper mail = new MimeMessageHelper(letter, true, StandardCharsets.UTF_8.name());
			mail.setFrom(Objects.requireNonNull(sender(clinic)));
			mail.setTo(address);
			mail.setSubject(
					this.messages.getMessage("editing.reviews.mail.subject", new Object[] { reviews.size() }, locale));
			mail.setText(this.templates.process(TEMPLATE + ".txt", words), this.templates.process(TEMPLATE, words));
			// So that nobody's holiday notice answers (RFC 3834).
			letter.setHeader("Auto-Submitted", "auto-generated");
			return letter;
		}
		catch (MessagingException ex) {
			throw new MailPreparationException(ex);
		}
	}

	private static @Nullable String sender(Clinic clinic) {
		return (clinic.mailFrom() != null) ? clinic.mailFrom() : clinic.email();
	}

}
