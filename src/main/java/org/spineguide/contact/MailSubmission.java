package org.spineguide.contact;

import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import org.eclipse.angus.mail.smtp.SMTPTransport;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/**
 * Mail client that sends through the clinic's mail server. An address outside ASCII is
 * given only to a server that takes it as it is (SMTPUTF8, RFC 6531): Jakarta Mail would
 * cut its letters to bytes, and the mail would go to somebody else.
 */
@Component
public class MailSubmission {

	private final ObjectProvider<JavaMailSender> server;

	public MailSubmission(ObjectProvider<JavaMailSender> server) {
		this.server = server;
	}

	/** Returns whether a mail server is configured. */
	public boolean isReady() {
		return this.server.getIfAvailable() != null;
	}

	/**
	 * Gives a mail to the server.
	 * @throws UnsupportedAddressException when the server cannot take an address of it
	 * @throws MailException when it could not be sent for another reason
	 */
	public void send(OutgoingMail mail) {
		JavaMailSender sender = this.server.getObject();
		if (!mail.needsUtf8()) {
			sender.send(compose(mail, sender.createMimeMessage()));
		}
		else if (sender instanceof JavaMailSenderImpl settings) {
			sendUtf8(mail, settings);
		}
		else {
			throw new UnsupportedAddressException();
		}
	}

	private static MimeMessage compose(OutgoingMail mail, MimeMessage message) {
		try {
			MimeMessageHelper helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
			helper.setFrom(mail.from().value());
			helper.setTo(mail.to().value());
			mail.contents().write(helper);
			return message;
		}
		catch (MessagingException ex) {
			throw new MailPreparationException(ex);
		}
	}

	/**
	 * Asks the server for SMTPUTF8 and sends over one connection, since behind one name
	 * there may be several servers.
	 */
	private static void sendUtf8(OutgoingMail mail, JavaMailSenderImpl settings) {
		Properties properties = new Properties();
		properties.putAll(settings.getSession().getProperties());
		properties.setProperty("mail.mime.allowutf8", "true");
		Session session = Session.getInstance(properties);
		MimeMessage message = compose(mail, new MimeMessage(session));
		try (Transport transport = connect(settings, session)) {
			if (!(transport instanceof SMTPTransport smtp && smtp.supportsExtension("SMTPUTF8"))) {
				throw new UnsupportedAddressException();
			}
			save(message);
			transport.sendMessage(message, message.getAllRecipients());
		}
		catch (AuthenticationFailedException ex) {
			throw new MailAuthenticationException(ex);
		}
		catch (MessagingException ex) {
			throw new MailSendException(Map.of(message, ex));
		}
	}

	private static Transport connect(JavaMailSenderImpl settings, Session session) throws MessagingException {
		String protocol = Objects.requireNonNullElse(settings.getProtocol(), JavaMailSenderImpl.DEFAULT_PROTOCOL);
		Transport transport = session.getTransport(protocol);
		transport.connect(settings.getHost(), settings.getPort(), settings.getUsername(), settings.getPassword());
		return transport;
	}

	/**
	 * Saves the message with the id that was set: saving alone would give it another one.
	 */
	private static void save(MimeMessage message) throws MessagingException {
		String id = message.getMessageID();
		if (message.getSentDate() == null) {
			message.setSentDate(new Date());
		}
		message.saveChanges();
		if (id != null) {
			message.setHeader("Message-ID", id);
		}
	}

}
