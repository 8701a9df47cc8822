package org.spineguide.enquiry.intake;

import java.util.Optional;

import org.junit.jupiter.api.Test;

import org.spineguide.crypto.RandomToken;
import org.spineguide.enquiry.Browser;
import org.spineguide.enquiry.Enquiries;
import org.spineguide.enquiry.Enquiry;
import org.spineguide.enquiry.RequestSite;
import org.spineguide.enquiry.Walk;
import org.spineguide.enquiry.mail.EnquiryMails;
import org.spineguide.enquiry.mail.MailAudience;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** Spam waits apart, and nobody is ever turned away. */
@RequestSite
class SpamTests {

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Enquiries enquiries;

	@Autowired
	EnquiryMails mails;

	@Test
	void spamGetsTheSameConfirmationAndWaitsInQuarantineWithoutMail() {
		Walk walk = answer("192.0.2.10", "no", "spam@example.com", "trap");
		assertThat(walk.text()).contains("We have your request", "We will email you by 5pm on");
		Enquiry enquiry = kept(walk);
		assertThat(enquiry.quarantined()).isTrue();
		assertThat(this.mails.find(enquiry.reference(), MailAudience.PATIENT)).isEmpty();
		assertThat(this.mails.find(enquiry.reference(), MailAudience.STAFF)).isEmpty();
	}

	@Test
	void warningSignsAreNeverInQuarantine() {
		Enquiry enquiry = kept(answer("192.0.2.11", "yes", "maybe@example.com", "trap"));
		assertThat(enquiry.quarantined()).isFalse();
		assertThat(this.mails.find(enquiry.reference(), MailAudience.STAFF)).isPresent();
		assertThat(this.mails.find(enquiry.reference(), MailAudience.PATIENT)).isEmpty();
	}

	@Test
	void floodOfWarningSignsIsSeenButDoesNotDrownTheMailOfOthers() {
		int mails = 0;
		for (int sent = 0; sent < 6; sent++) {
			Enquiry enquiry = kept(answer("192.0.2." + (20 + sent), "yes", "flood@example.com", "trap"));
			assertThat(enquiry.quarantined()).isFalse();
			mails += this.mails.find(enquiry.reference(), MailAudience.STAFF).isPresent() ? 1 : 0;
			assertThat(this.mails.find(enquiry.reference(), MailAudience.PATIENT)).isEmpty();
		}
		assertThat(mails).isEqualTo(3);
	}

	@Test
	void quickPersonIsNotInQuarantine() {
		Enquiry enquiry = kept(answer("192.0.2.12", "no", "quick@example.com"));
		assertThat(enquiry.quarantined()).isFalse();
		assertThat(this.mails.find(enquiry.reference(), MailAudience.PATIENT)).isPresent();
	}

	@Test
	void trapIsHiddenFromPeopleAndPasswordManagers() {
		Walk walk = new Walk(Browser.of(this.mvc, "192.0.2.13")).start("QUESTION").answer("warningSigns", "no");
		var trap = walk.page().selectFirst(".form-trap input");
		assertThat(trap.attr("autocomplete")).isEqualTo("off");
		assertThat(trap.attr("tabindex")).isEqualTo("-1");
		assertThat(trap.parent().attr("aria-hidden")).isEqualTo("true");
	}

	@Test
	void whoeverHasToWaitKeepsTheAnswersAndSendsAgain() {
		for (int sent = 0; sent < 4; sent++) {
			answer("192.0.2.14", "no", "p" + sent + "@example.com");
		}
		Walk walk = answer("192.0.2.14", "no", "late@example.com");
		assertThat(walk.status()).isEqualTo(429);
		assertThat(walk.text()).contains("not sent yet", "Your answers are kept", "late@example.com", "(202) 555-0143");
		Walk elsewhere = walk.from(Browser.of(this.mvc, "192.0.2.15")).send();
		assertThat(elsewhere.text()).contains("We have your request");
	}

	@Test
	void sendingTwiceNeedsNoWait() {
		Walk walk = new Walk(Browser.of(this.mvc, "192.0.2.16")).start("QUESTION")
			.answer("warningSigns", "no")
			.answer("name", "Ada", "route", "EMAIL", "email", "many@example.com", "message", "Why?");
		for (int sent = 0; sent < 10; sent++) {
			assertThat(walk.fork().send().status()).isEqualTo(200);
		}
	}

	private Walk answer(String from, String warningSigns, String email, String... trap) {
		Walk walk = new Walk(Browser.of(this.mvc, from)).start("QUESTION").answer("warningSigns", warningSigns);
		String field = walk.page().selectFirst(".form-trap input").attr("name");
		return walk
			.answer("name", "Ada", "route", "EMAIL", "email", email, "message", "Why?", field,
					(trap.length > 0) ? "https://example.org" : "")
			.send();
	}

	private Enquiry kept(Walk walk) {
		String token = walk.address().substring(walk.address().lastIndexOf('/') + 1);
		return Optional.of(token).map(RandomToken::new).flatMap(this.enquiries::find).orElseThrow();
	}

}
