package org.spineguide.contact;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What goes over the wire is the address that was meant, or nothing. */
@Timeout(60)
class MailSubmissionTests {

	private SmtpSink server;

	@BeforeEach
	void open() throws Exception {
		this.server = new SmtpSink();
	}

	@AfterEach
	void close() {
		this.server.close();
	}

	@ParameterizedTest
	@CsvSource({ "ada@example.org, ada@example.org", "ada@b\u00fccher.example, ada@xn--bcher-kva.example",
			"a+b@example.org, a+b@example.org" })
	void addressInAsciiIsSentToAnyServer(String typed, String sent) {
		send("no-reply@example.org", typed);
		assertThat(this.server.recipients()).containsExactly(sent);
	}

	@ParameterizedTest
	@ValueSource(strings = { "\u0142ukasz@example.org", "\u010dapek@example.org", "\u0130BRAH\u0130M@example.org" })
	void addressOutsideAsciiIsSentAsItIsOrNotAtAll(String typed) {
		assertThatExceptionOfType(UnsupportedAddressException.class)
			.isThrownBy(() -> send("no-reply@example.org", typed));
		assertThat(this.server.recipients()).isEmpty();
		this.server.offerUtf8(true);
		send("no-reply@example.org", typed);
		assertThat(this.server.recipients()).containsExactly(typed);
	}

	@Test
	void senderOutsideAsciiIsNotCutEither() {
		assertThatExceptionOfType(UnsupportedAddressException.class)
			.isThrownBy(() -> send("\u0142\u00f3d\u017a@example.org", "ada@example.org"));
		assertThat(this.server.recipients()).isEmpty();
	}

	@Test
	void serverThatIsAwayIsNoUnsupportedAddress() {
		this.server.close();
		assertThatExceptionOfType(MailSendException.class)
			.isThrownBy(() -> send("no-reply@example.org", "\u0142ukasz@example.org"));
	}

	@Test
	void exceptionNamesNoAddress() {
		assertThatExceptionOfType(UnsupportedAddressException.class)
			.isThrownBy(() -> send("no-reply@example.org", "\u0142ukasz@example.org"))
			.withMessageNotContaining("ukasz");
	}

	private void send(String from, String to) {
		JavaMailSenderImpl sender = new JavaMailSenderImpl();
		sender.setHost("127.0.0.1");
		sender.setPort(this.server.port());
		StaticListableBeanFactory beans = new StaticListableBeanFactory();
		beans.addBean("sender", sender);
		new MailSubmission(beans.getBeanProvider(JavaMailSender.class))
			.send(new OutgoingMail(EmailAddress.parse(from).orElseThrow(), EmailAddress.parse(to).orElseThrow(),
					(mail) -> mail.setText("We have your message.", "<p>We have your message.</p>")));
	}

}
