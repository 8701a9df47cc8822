package org.spineguide.enquiry.mail;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import jakarta.mail.MessagingException;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import org.spineguide.contact.EmailAddress;
import org.spineguide.contact.OutgoingMail;
import org.spineguide.content.Clinic;
import org.spineguide.content.Libraries;
import org.spineguide.enquiry.Enquiry;
import org.spineguide.enquiry.PromiseWords;
import org.spineguide.web.SiteAddress;

import org.springframework.context.MessageSource;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/**
 * Composes the mails about enquiries, as text and as HTML. Mail is read over shoulders
 * and kept by strangers, so none of them says what the person wrote or what it is about.
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

	/**
	 * Composes a mail; empty when the clinic has no address to write from or to.
	 * @throws ImpossibleAddressException when the person's address is none
	 */
	Optional<OutgoingMail> compose(Enquiry enquiry, MailAudience audience) {
		Clinic clinic = this.libraries.current().clinic();
		Optional<EmailAddress> reception = address(clinic.email());
		Optional<EmailAddress> from = address(clinic.mailFrom()).or(() -> reception);
		Optional<EmailAddress> to = (audience == MailAudience.STAFF) ? reception
				: Optional.of(address(enquiry.answers().contact()).orElseThrow(ImpossibleAddressException::new));
		return from.flatMap((sender) -> to.map((recipient) -> new OutgoingMail(sender, recipient,
				(mail) -> write(enquiry, audience, clinic, sender, mail))));
	}

	private static Optional<EmailAddress> address(@Nullable String text) {
		return Optional.ofNullable(text).flatMap(EmailAddress::parse);
	}

	private void write(Enquiry enquiry, MailAudience audience, Clinic clinic, EmailAddress from, MimeMessageHelper mail)
			throws MessagingException {
		Locale locale = (audience == MailAudience.STAFF) ? Locale.forLanguageTag(clinic.defaultLanguage())
				: Locale.forLanguageTag(enquiry.language());
		Context words = new Context(locale,
				Map.of("enquiry", enquiry, "clinic", clinic, "status",
						this.site.of("/appointments/" + enquiry.token().value()), "inbox",
						this.site.of("/staff/requests/" + enquiry.reference()), "promise",
						new PromiseWords(this.messages, clinic.timeZone()).words(enquiry, locale)));
		// Outside ASCII it would need a mail server that knows SMTPUTF8, as the others
		// do.
		Optional<EmailAddress> replyTo = address(clinic.email()).filter((address) -> !address.needsUtf8());
		if (audience == MailAudience.PATIENT && replyTo.isPresent()) {
			mail.setReplyTo(replyTo.get().value());
		}
		mail.setSubject(subject(enquiry, audience, locale));
		String name = switch (audience) {
			case PATIENT -> "enquiry/mail/patient";
			case STAFF -> "enquiry/mail/staff";
		};
		mail.setText(this.templates.process(name + ".txt", words), this.templates.process(name, words));
		// So that nobody's holiday notice answers (RFC 3834).
		mail.getMimeMessage().setHeader("Auto-Submitted", "auto-generated");
		// The same for every attempt, so that mail programs show a repeated mail once.
		mail.getMimeMessage()
			.setHeader("Message-ID",
					"<%s@%s>".formatted(new MailKey(enquiry.reference(), audience).name(), from.domain()));
	}

	private String subject(Enquiry enquiry, MailAudience audience, Locale locale) {
		String key = switch (audience) {
			case PATIENT -> "enquiry.mail.patient.subject";
			case STAFF -> enquiry.isUrgent() ? "enquiry.mail.staff.subject-urgent" : "enquiry.mail.staff.subject";
		};
		return this.messages.getMessage(key, new Object[] { enquiry.reference() }, locale);
	}

}
