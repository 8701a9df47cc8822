package org.spineguide.enquiry.form;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;

import org.spineguide.enquiry.Browser;
import org.spineguide.enquiry.Enquiry;
import org.spineguide.enquiry.EnquiryKind;
import org.spineguide.enquiry.Forms;
import org.spineguide.enquiry.RequestSite;
import org.spineguide.enquiry.Walk;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@RequestSite
class RequestFormTests {

	@Autowired
	MockMvcTester mvc;

	@Autowired
	JdbcClient database;

	@Autowired
	FormProgressCodec formProgressCodec;

	@Test
	void startPageOffersBothKinds() {
		assertThat(this.mvc.get().uri("/appointments?from=spinal-fusion/recovery")).hasStatusOk()
			.hasHeader("Cache-Control", "no-store")
			.bodyText()
			.contains("Ask for an appointment", "Ask a question", "Recovery after spinal fusion",
					"within 2 working days");
	}

	@Test
	void visitorWhoComesFromNoArticleIsToldOfNone() {
		assertThat(this.mvc.get().uri("/appointments")).hasStatusOk()
			.bodyText()
			.contains("Ask for an appointment")
			.doesNotContain("You were reading");
	}

	@Test
	void wholeWayLeadsToAReference() {
		Walk walk = new Walk(Browser.of(this.mvc)).start("APPOINTMENT");
		assertThat(walk.title()).startsWith("First: signs that cannot wait");
		walk.post("details", "warningSigns", "no");
		assertThat(walk.title()).startsWith("Your details");
		walk.post("check", "name", "Ada Example", "route", "PHONE", "phone", "202 555 0143", "returning", "no");
		assertThat(walk.text()).contains("Ada Example", "202 555 0143", "Not provided");
		walk.post("sent");
		assertThat(walk.text()).contains("We have your request", "Your reference:", "We will phone you by 5pm on",
				"You do not need to do anything else now", "202 555 0143");
	}

	@Test
	void errorsAreShownWhereTheFormIsAndAnswersKept() {
		Walk walk = new Walk(Browser.of(this.mvc)).start("QUESTION").post("details", "warningSigns", "no");
		walk.post("check", "name", "", "route", "EMAIL", "email", "ada at home", "message", "Is <b>it</b> & safe?");
		assertThat(walk.address()).isEqualTo("/appointments/details");
		assertThat(walk.title()).startsWith("Error: ");
		assertThat(walk.page().select(".error-summary a").eachText()).containsExactly("Enter your full name",
				"Enter an email address, like name@example.org");
		assertThat(walk.page().getElementById("email").val()).isEqualTo("ada at home");
		assertThat(walk.page().getElementById("email").attr("aria-invalid")).isEqualTo("true");
		assertThat(walk.page().getElementById("message").val()).isEqualTo("Is <b>it</b> & safe?");
	}

	@Test
	void pressingTwiceKeepsOneEnquiry() {
		int before = count();
		Walk walk = new Walk(Browser.of(this.mvc)).start("QUESTION").post("details", "warningSigns", "no");
		walk.post("check", "name", "Ada", "route", "EMAIL", "email", "ada@example.org", "message", "Why?");
		String first = walk.fork().post("sent").page().select(".reference strong").text();
		String second = walk.fork().post("sent").page().select(".reference strong").text();
		assertThat(first).matches("[2-9B-Z]{4}-[2-9B-Z]{4}").isEqualTo(second);
		assertThat(count()).isEqualTo(before + 1);
	}

	@Test
	void warningSignsShowTheAdviceAndShutNoDoor() {
		Walk walk = new Walk(Browser.of(this.mvc)).start("QUESTION").post("details", "warningSigns", "yes");
		assertThat(walk.text()).contains("Call 911 now", "you can still leave your details");
		walk.post("check", "name", "Ada", "route", "EMAIL", "email", "ada@example.org", "message", "Why?").post("sent");
		assertThat(walk.title()).startsWith("We have your request");
		assertThat(this.database.sql("SELECT count(*) FROM enquiry WHERE advised_at IS NOT NULL")
			.query(Integer.class)
			.single()).isPositive();
	}

	@Test
	void changingOneAnswerLeadsBackToTheCheck() {
		Walk walk = new Walk(Browser.of(this.mvc)).start("QUESTION").post("details", "warningSigns", "no");
		walk.post("check", "name", "Ada", "route", "EMAIL", "email", "ada@example.org", "message", "Why?");
		walk.post("warning-signs");
		assertThat(walk.page().selectFirst("main form").attr("action")).isEqualTo("/appointments/check");
		walk.post("check", "warningSigns", "yes");
		assertThat(walk.text()).contains("Check your answers", "Call 911 now", "Why?");
	}

	@Test
	void goingBackKeepsWhatIsTyped() {
		Walk walk = new Walk(Browser.of(this.mvc)).start("QUESTION").post("details", "warningSigns", "no");
		walk.post("warning-signs", "name", "Ada", "message", "Half a sen");
		assertThat(walk.title()).startsWith("First: signs");
		walk.post("details", "warningSigns", "no");
		assertThat(walk.title()).startsWith("Your details");
		assertThat(walk.page().getElementById("message").val()).isEqualTo("Half a sen");
	}

	@Test
	void leadingEmptyLineOfAMessageIsKept() {
		Walk walk = new Walk(Browser.of(this.mvc)).start("QUESTION").post("details", "warningSigns", "no");
		walk.post("check", "message", "\n\nWhy?");
		assertThat(walk.page().getElementById("message").wholeText()).isEqualTo("\n\nWhy?");
	}

	@Test
	void pagesAskedForWithoutAnswersLeadToTheStart() {
		assertThat(this.mvc.get().uri("/appointments/check")).hasStatus3xxRedirection()
			.hasRedirectedUrl("/appointments");
		assertThat(this.mvc.post().uri("/appointments/check").param("journey", "bogus")).hasStatus3xxRedirection()
			.hasRedirectedUrl("/appointments");
	}

	@Test
	void unknownPrivateAddressIsNotThere() {
		assertThat(this.mvc.get().uri("/appointments/" + Enquiry.newToken().value())).hasStatus(404);
	}

	@Test
	void likelySlipInAnAddressIsAskedAboutAndNotRefused() {
		Walk walk = new Walk(Browser.of(this.mvc)).start("QUESTION").post("details", "warningSigns", "no");
		walk.post("check", "name", "Ada", "route", "EMAIL", "email", "ada@gmial.com", "message", "Why?");
		assertThat(walk.text()).contains("Did you mean ada@gmail.com?");
		assertThat(walk.post("sent").text()).contains("We have your request", "ada@gmial.com");
	}

	@Test
	void staleJourneyIsCheckedOnceMoreAndNothingIsRetyped() {
		FormProgress old = new FormProgress(Enquiry.newToken(), EnquiryKind.QUESTION, null,
				Instant.now().minus(Duration.ofDays(30)), null, Forms.form().make(), false);
		Walk walk = new Walk(Browser.of(this.mvc)).show("sent", this.formProgressCodec.seal(old));
		assertThat(walk.text()).contains("Check your answers", "It is some days since you started", "Ada Example");
		assertThat(walk.post("sent").text()).contains("We have your request");
	}

	@Test
	void staleJourneyThatWasSentLeadsToItsEnquiry() {
		FormProgress formProgress = new FormProgress(Enquiry.newToken(), EnquiryKind.QUESTION, null, Instant.now(),
				null, Forms.form().make(), false);
		Walk walk = new Walk(Browser.of(this.mvc)).show("sent", this.formProgressCodec.seal(formProgress));
		FormProgress later = new FormProgress(formProgress.token(), formProgress.kind(), null,
				Instant.now().minus(Duration.ofDays(30)), null, formProgress.form(), false);
		assertThat(walk.fork().show("sent", this.formProgressCodec.seal(later)).address()).isEqualTo(walk.address());
	}

	@Test
	void unfinishedPageIsShownWhenALaterOneIsAskedFor() {
		Walk walk = new Walk(Browser.of(this.mvc)).start("QUESTION").post("check");
		assertThat(walk.address()).isEqualTo("/appointments/warning-signs");
		assertThat(walk.title()).startsWith("Error: ");
		assertThat(walk.page().select(".error-summary a").eachText()).containsExactly("Choose yes or no");
	}

	private int count() {
		return this.database.sql("SELECT count(*) FROM enquiry").query(Integer.class).single();
	}

}
