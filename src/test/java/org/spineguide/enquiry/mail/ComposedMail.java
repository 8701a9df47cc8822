package org.spineguide.enquiry.mail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Properties;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;

import org.spineguide.contact.OutgoingMail;
import org.spineguide.enquiry.Enquiry;

import org.springframework.context.ApplicationContext;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Composes mails of a site for the tests of other packages. */
public final class ComposedMail {

	private ComposedMail() {
	}

	/** All that the mails about a request say: to the patient and to staff. */
	public static String about(Enquiry enquiry, ApplicationContext site) {
		StringBuilder all = new StringBuilder();
		for (MailAudience audience : MailAudience.values()) {
			OutgoingMail mail = site.getBean(MailComposer.class).compose(enquiry, audience).orElseThrow();
			all.append(mail.from().value()).append('\n').append(written(mail)).append('\n');
		}
		return all.toString();
	}

	private static String written(OutgoingMail mail) {
		MimeMessage message = new MimeMessage(Session.getInstance(new Properties()));
		try {
			mail.contents().write(new MimeMessageHelper(message, true, "UTF-8"));
			message.saveChanges();
			ByteArrayOutputStream headers = new ByteArrayOutputStream();
			// The machine of the test names itself in it.
			message.getNonMatchingHeaderLines(new String[] { "Message-ID" })
				.asIterator()
				.forEachRemaining((line) -> headers.writeBytes(line.getBytes()));
			return headers + text(message);
		}
		catch (MessagingException | IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String text(Part part) throws MessagingException, IOException {
		if (!(part.getContent() instanceof Multipart parts)) {
			return String.valueOf(part.getContent());
		}
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < parts.getCount(); i++) {
			BodyPart next = parts.getBodyPart(i);
			text.append(text(next));
		}
		return text.toString();
	}

}
