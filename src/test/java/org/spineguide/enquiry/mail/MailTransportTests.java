package org.spineguide.enquiry.mail;

import org.junit.jupiter.api.Test;

import org.springframework.mail.javamail.JavaMailSenderImpl;

import static org.assertj.core.api.Assertions.assertThat;

class MailTransportTests {

	private static final String REQUIRED = "mail.smtp.starttls.required";

	private final JavaMailSenderImpl sender = new JavaMailSenderImpl();

	@Test
	void serverElsewhereMustSpeakTls() {
		assertThat(required("mail.example.org")).isEqualTo("true");
		assertThat(this.sender.getJavaMailProperties()).containsEntry("mail.smtp.starttls.enable", "true");
	}

	@Test
	void serverOnThisMachineNeedNot() {
		for (String host : new String[] { "localhost", "127.0.0.1", "::1" }) {
			assertThat(required(host)).as(host).isNull();
		}
	}

	@Test
	void settingsHaveTheLastWord() {
		this.sender.getJavaMailProperties().setProperty(REQUIRED, "false");
		assertThat(required("mail.example.org")).isEqualTo("false");
	}

	@Test
	void serverWithTlsFromTheStartIsNotAskedForMore() {
		this.sender.setProtocol("smtps");
		assertThat(required("mail.example.org")).isNull();
	}

	private String required(String host) {
		this.sender.setHost(host);
		MailTransport.secure(this.sender);
		return this.sender.getJavaMailProperties().getProperty(REQUIRED);
	}

}
