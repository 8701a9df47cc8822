package org.spineguide.enquiry.mail;

import java.util.Properties;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/**
 * TLS on the way to the mail server. Mails tell who asked the clinic for what, so a
 * server on another machine must speak TLS (STARTTLS), unless the settings say that it
 * need not.
 */
@Component
class MailTransport {

	private static final String ENABLE = "mail.smtp.starttls.enable";

	private static final String REQUIRED = "mail.smtp.starttls.required";

	private static final Pattern THIS_MACHINE = Pattern.compile("localhost|127\\.[0-9.]+|\\[?::1]?");

	MailTransport(ObjectProvider<JavaMailSenderImpl> sender) {
		sender.ifAvailable(MailTransport::secure);
	}

	static void secure(JavaMailSenderImpl sender) {
		Properties settings = sender.getJavaMailProperties();
		boolean isTlsFromTheStart = "smtps".equals(sender.getProtocol())
				|| Boolean.parseBoolean(settings.getProperty("mail.smtp.ssl.enable"));
		if (!isTlsFromTheStart && !settings.containsKey(REQUIRED) && !isThisMachine(sender.getHost())) {
			settings.setProperty(ENABLE, "true");
			settings.setProperty(REQUIRED, "true");
		}
	}

	private static boolean isThisMachine(@Nullable String host) {
		return host == null || THIS_MACHINE.matcher(host).matches();
	}

}
