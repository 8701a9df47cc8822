package org.spineguide.enquiry.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.zaxxer.hikari.HikariDataSource;
import jakarta.mail.Address;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.Mock;
import org.mockito.junit.jupiter.MockitoSettings;

import org.spineguide.Database;
import org.spineguide.contact.EmailAddress;
import org.spineguide.contact.MailSubmission;
import org.spineguide.contact.OutgoingMail;
import org.spineguide.enquiry.Enquiries;
import org.spineguide.enquiry.Enquiry;
import org.spineguide.enquiry.EnquiryKind;
import org.spineguide.enquiry.EnquiryReference;
import org.spineguide.enquiry.EnquiryStatus;
import org.spineguide.enquiry.Forms;
import org.spineguide.enquiry.mail.EnquiryMail.Failure;
import org.spineguide.enquiry.mail.EnquiryMail.State;
import org.spineguide.enquiry.seal.TestKeys;

import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.never;

@MockitoSettings
class MailDeliveryTests {

	private static final Instant NOON = Instant.parse("2026-11-20T17:00:00Z");

	private static final MailSettings SETTINGS = new MailSettings(Duration.ofSeconds(30), Duration.ofMinutes(30),
			Duration.ofDays(3));

	@Mock
	private JavaMailSender server;

	@Mock
	private MailComposer mailComposer;

	private HikariDataSource source;

	private Enquiries enquiries;

	private EnquiryMails mails;

	private MailKey mailKey;

	@BeforeEach
	void queue() {
		this.source = Database.SQLITE.open();
		JdbcClient database = JdbcClient.create(this.source);
		this.enquiries = new Enquiries(database, TestKeys.personalDataCipher());
		this.mails = new EnquiryMails(database);
		Enquiry enquiry = new Enquiry(EnquiryReference.draw(), Enquiry.newToken(), EnquiryKind.APPOINTMENT,
				EnquiryStatus.RECEIVED, NOON, null, NOON, "en", null, null, false, null, Forms.form().make().answers(),
				0);
		this.enquiries.keep(enquiry, "contact");
		this.mailKey = new MailKey(enquiry.reference(), MailAudience.STAFF);
		this.mails.queue(this.mailKey.reference(), this.mailKey.audience(), NOON);
	}

	@AfterEach
	void close() {
		this.source.close();
	}

	@Test
	void sentMailIsNotSentAgain() {
		givenALetter();
		assertThat(nextAttempt(NOON)).isEmpty();
		assertThat(nextAttempt(NOON)).isEmpty();
		then(this.server).should().send(any(MimeMessage.class));
		assertThat(enquiryMail().state()).isEqualTo(State.SENT);
		assertThat(this.mails.failed()).isEmpty();
	}

	@Test
	void waitsLongerAfterEachAttemptUpToTheLongest() {
		givenALetter();
		givenFailure(new MailSendException("nobody answers"));
		assertThat(nextAttempt(NOON)).contains(NOON.plusSeconds(30));
		assertThat(nextAttempt(NOON)).contains(NOON.plusSeconds(60));
		assertThat(nextAttempt(NOON)).contains(NOON.plusSeconds(120));
		for (int attempt = 0; attempt < 10; attempt++) {
			nextAttempt(NOON);
		}
		assertThat(nextAttempt(NOON)).contains(NOON.plus(Duration.ofMinutes(30)));
		assertThat(enquiryMail().failure()).isEqualTo(Failure.UNREACHABLE);
		assertThat(this.mails.failed()).containsExactly(enquiryMail());
	}

	@Test
	void givesUpAfterDaysAndStaysVisible() {
		givenALetter();
		givenFailure(new MailSendException("nobody answers"));
		assertThat(nextAttempt(NOON.plus(Duration.ofDays(4)))).isEmpty();
		assertThat(enquiryMail().state()).isEqualTo(State.GIVEN_UP);
		assertThat(this.mails.failed()).containsExactly(enquiryMail());
	}

	@Test
	void refusedAddressAndRefusedSignInAreToldApart() throws Exception {
		givenALetter();
		SendFailedException unknown = new SendFailedException("550 who?", null, new Address[0], new Address[0],
				new Address[] { new InternetAddress("ada@example.org") });
		givenFailure(new MailSendException(Map.of("mail", unknown)));
		nextAttempt(NOON);
		assertThat(enquiryMail().failure()).isEqualTo(Failure.ADDRESS_REFUSED);
		givenFailure(new MailAuthenticationException("who are you?"));
		nextAttempt(NOON);
		assertThat(enquiryMail().failure()).isEqualTo(Failure.SIGN_IN_REFUSED);
	}

	@ParameterizedTest
	@CsvSource({ "550, true, ADDRESS_REFUSED", "553, true, ADDRESS_REFUSED", "451, false, REFUSED",
			"421, false, REFUSED" })
	void replyThatIsFinalIsNotTriedAgain(int reply, boolean givenUp, Failure reason) throws Exception {
		givenALetter();
		InternetAddress ada = new InternetAddress("ada@example.org");
		SendFailedException one = new SMTPAddressFailedException(ada, "RCPT TO", reply, "no");
		SendFailedException all = new SendFailedException("Invalid Addresses", one, new Address[0],
				givenUp ? new Address[0] : new Address[] { ada }, givenUp ? new Address[] { ada } : new Address[0]);
		givenFailure(new MailSendException(Map.of("mail", all)));
		assertThat(nextAttempt(NOON).isEmpty()).isEqualTo(givenUp);
		assertThat(enquiryMail().state()).isEqualTo(givenUp ? State.GIVEN_UP : State.QUEUED);
		assertThat(enquiryMail().failure()).isEqualTo(reason);
	}

	@Test
	void addressThatTheServerCannotTakeIsNeverSentToAndStaffSeeItAtOnce() {
		given(this.mailComposer.compose(any(), any())).willReturn(Optional.of(mail("\u0142ukasz@example.org")));
		assertThat(nextAttempt(NOON)).isEmpty();
		then(this.server).should(never()).send(any(MimeMessage.class));
		assertThat(this.mails.failed()).containsExactly(enquiryMail());
		assertThat(enquiryMail().failure()).isEqualTo(Failure.ADDRESS_UNSUPPORTED);
	}

	@Test
	void impossibleAddressIsNotTriedAgain() {
		given(this.mailComposer.compose(any(), any())).willThrow(new ImpossibleAddressException());
		assertThat(nextAttempt(NOON)).isEmpty();
		assertThat(enquiryMail().failure()).isEqualTo(Failure.ADDRESS_IMPOSSIBLE);
	}

	@Test
	void dismissedMailIsNeitherShownNorTriedNorBroughtBackByALateFailure() {
		givenALetter();
		givenFailure(new MailSendException("nobody answers"));
		nextAttempt(NOON);
		EnquiryMail before = enquiryMail();
		assertThat(this.mails.dismiss(this.mailKey, NOON)).isTrue();
		this.mails.failed(before, Failure.UNREACHABLE, false, NOON);
		assertThat(enquiryMail().state()).isEqualTo(State.DISMISSED);
		assertThat(this.mails.failed()).isEmpty();
		assertThat(this.mails.countFailed()).isZero();
		assertThat(nextAttempt(NOON)).isEmpty();
		assertThat(this.mails.dismiss(this.mailKey, NOON)).isFalse();
	}

	@Test
	void missingServerIsNotedAndMailWaits() {
		assertThat(nextAttempt(NOON, new StaticListableBeanFactory())).isPresent();
		assertThat(enquiryMail().failure()).isEqualTo(Failure.NO_SERVER);
	}

	@Test
	void missingAddressOfTheClinicIsNoted() {
		given(this.mailComposer.compose(any(), any())).willReturn(Optional.empty());
		assertThat(nextAttempt(NOON)).isPresent();
		assertThat(enquiryMail().failure()).isEqualTo(Failure.NO_ADDRESS);
	}

	@Test
	void nothingIsSentAboutAnErasedEnquiry() {
		JdbcClient.create(this.source).sql("DELETE FROM enquiry_mail").update();
		assertThat(nextAttempt(NOON)).isEmpty();
		then(this.server).should(never()).send(any(MimeMessage.class));
	}

	private void givenALetter() {
		MimeMessage letter = new MimeMessage((Session) null);
		given(this.server.createMimeMessage()).willReturn(letter);
		given(this.mailComposer.compose(any(), any())).willReturn(Optional.of(mail("ada@example.org")));
	}

	private static OutgoingMail mail(String to) {
		return new OutgoingMail(EmailAddress.parse("no-reply@example.org").orElseThrow(),
				EmailAddress.parse(to).orElseThrow(), (mail) -> mail.setText("We have your message."));
	}

	private void givenFailure(MailException failure) {
		willThrow(failure).given(this.server).send(any(MimeMessage.class));
	}

	private Optional<Instant> nextAttempt(Instant now) {
		StaticListableBeanFactory beans = new StaticListableBeanFactory();
		beans.addBean("server", this.server);
		return nextAttempt(now, beans);
	}

	private Optional<Instant> nextAttempt(Instant now, StaticListableBeanFactory beans) {
		Instant[] next = new Instant[1];
		MailDelivery mailDelivery = new MailDelivery(this.mails, this.enquiries, this.mailComposer,
				new MailSubmission(beans.getBeanProvider(JavaMailSender.class)), SETTINGS,
				Clock.fixed(now, ZoneOffset.UTC));
		mailDelivery.deliver(this.mailKey).complete(ExecutionComplete.simulatedSuccess(now), new Operations(next));
		return Optional.ofNullable(next[0]);
	}

	private EnquiryMail enquiryMail() {
		return this.mails.find(this.mailKey.reference(), this.mailKey.audience()).orElseThrow();
	}

	/** Notes when a job is to run again. */
	private static final class Operations extends ExecutionOperations<Void> {

		private final Instant[] next;

		Operations(Instant[] next) {
			super(null, null, null);
			this.next = next;
		}

		@Override
		public void remove() {
			this.next[0] = null;
		}

		@Override
		public void reschedule(ExecutionComplete done, Instant time) {
			this.next[0] = time;
		}

	}

}
