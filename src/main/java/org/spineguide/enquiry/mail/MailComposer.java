package org.spineguide.enquiry.mail;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import org.spineguide.content.Clinic;
import org.spineguide.content.Libraries;
import org.spineguide.enquiry.Enquiry;
import org.spineguide.enquiry.PromiseWords;
import org.spineguide.web.SiteAddress;

import org.springframework.context.MessageSource;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/**
 * Writes the mails about enquiries, as text and as HTML. Mail is read over shoulders and
 * kept by strangers, so none of them says what the person wrote or what it is about.
 */
@Component
class MailComposer {

	private final ITemplateEngine templates;

	private final MessageSource messages;

	private final Libraries libraries;

	private final SiteAddress site;

	MailComposer(ITemplateEngine templates, MessageSource messages, Libraries libraries, SiteAddress site) {
		this.templates = templates;
		this.messages = messages;
		this.libraries = libraries;
		this.site = site;
	}

	/** Writes a mail; empty when the clinic has no address to write from or to. */
	Optional<MimeMessage> write(Enquiry enquiry, MailAudience audience, MimeMessage letter) {
		Clinic clinic = this.libraries.current().clinic();
		String from = (clinic.mailFrom() != null) ? clinic.mailFrom() : clinic.email();
		String to = (audience == MailAudience.STAFF) ? clinic.email() : enquiry.answers().contact().strip();
		if (from == null || to == null) {
			return Optional.empty();
		}
		try {
			write(enquiry, audience, clinic, from, to, letter);
			return Optional.of(letter);
		}
		catch (MessagingException ex) {
			throw new MailPreparationException(ex);
		}
	}

	private void write(Enquiry enquiry, MailAudience audience, Clinic clinic, String from, String to,
			MimeMessage letter) throws MessagingException {
		Locale locale = (audience == MailAudience.STAFF) ? Locale.forLanguageTag(clinic.defaultLanguage())
				: Locale.forLanguageTag(enquiry.language());
		Context words = new Context(locale,
				Map.of("enquiry", enquiry, "clinic", clinic, "status",
						this.site.of("/appointments/" + enquiry.token().value()), "inbox",
						this.site.of("/staff/requests/" + enquiry.reference()), "promise",
						new PromiseWords(this.messages, clinic.timeZone()).words(enquiry, locale)));
		MimeMessageHelper mail = new MimeMessageHelper(letter, true, StandardCharsets.UTF_8.name());
		mail.setFrom(from);
		mail.setTo(to);
		if (audience == MailAudience.PATIENT && clinic.email() != null) {
			mail.setReplyTo(clinic.email());
		}
		mail.setSubject(subject(enquiry, audience, locale));
		String name = switch (audience) {
			case PATIENT -> "enquiry/mail/patient";
			case STAFF -> "enquiry/mail/staff";
		};
		mail.setText(this.templates.process(name + ".txt", words), this.templates.process(name, words));
		// So that nobody's holiday notice answers (RFC 3834).
		letter.setHeader("Auto-Submitted", "auto-generated");
		// The same for every attempt, so that mail programs show a repeated mail once.
		letter.setHeader("Message-ID", "<%s@%s>".formatted(new MailKey(enquiry.reference(), audience).name(),
				from.substring(from.lastIndexOf('@') + 1)));
	}

	private String subject(Enquiry enquiry, MailAudience audience, Locale locale) {
		String key = switch (audience) {
			case PATIENT -> "enquiry.mail.patient.subject";
			case STAFF -> enquiry.isUrgent() ? "enquiry.mail.staff.subject-urgent" : "enquiry.mail.staff.subject";
		};
		return this.messages.getMessage(key, new Object[] { enquiry.reference() }, locale);
	}

}
