package org.spineguide.enquiry.form;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;

import org.spineguide.enquiry.Browser;
import org.spineguide.enquiry.Enquiry;
import org.spineguide.enquiry.EnquiryKind;
import org.spineguide.enquiry.EnquiryReference;
import org.spineguide.enquiry.Forms;
import org.spineguide.enquiry.RequestSite;
import org.spineguide.enquiry.Walk;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
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
		walk.answer("warningSigns", "no");
		assertThat(walk.title()).startsWith("Your details");
		walk.answer("name", "Ada Example", "route", "PHONE", "phone", "202 555 0143", "returning", "no");
		assertThat(walk.text()).contains("Ada Example", "202 555 0143", "Not provided");
		walk.send();
		assertThat(walk.text()).contains("We have your request", "Your reference:", "We will phone you by 5pm on",
				"You do not need to do anything else now", "202 555 0143");
	}

	@Test
	void errorsAreShownWhereTheFormIsAndAnswersKept() {
		Walk walk = new Walk(Browser.of(this.mvc)).start("QUESTION").answer("warningSigns", "no");
		walk.answer("name", "", "route", "EMAIL", "email", "ada at home", "message", "Is <b>it</b> & safe?");
		assertThat(walk.address()).matches("/appointments/draft/[^/]+/details");
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
		Walk walk = new Walk(Browser.of(this.mvc)).start("QUESTION").answer("warningSigns", "no");
		walk.answer("name", "Ada", "route", "EMAIL", "email", "ada@example.org", "message", "Why?");
		String first = walk.fork().send().page().select(".reference strong").text();
		String second = walk.fork().send().page().select(".reference strong").text();
		assertThat(first).matches("[2-9B-Z]{4}-[2-9B-Z]{4}").isEqualTo(second);
		assertThat(count()).isEqualTo(before + 1);
	}

	@Test
	void warningSignsShowTheAdviceAndLetTheVisitorGoOn() {
		Walk walk = new Walk(Browser.of(this.mvc)).start("QUESTION").answer("warningSigns", "yes");
		assertThat(walk.text()).contains("Call 911 now", "you can still leave your details");
		walk.answer("name", "Ada", "route", "EMAIL", "email", "ada@example.org", "message", "Why?").send();
		assertThat(walk.title()).startsWith("We have your request");
		assertThat(this.database.sql("SELECT count(*) FROM enquiry WHERE advised_at IS NOT NULL")
			.query(Integer.class)
			.single()).isPositive();
	}

	@Test
	void answerThatIsSentTwiceIsNotChosenFromButAskedAboutOrShown() {
		Walk walk = new Walk(Browser.of(this.mvc)).start("QUESTION")
			.answer("warningSigns", "no", "warningSigns", "yes");
		assertThat(walk.step()).isEqualTo("warning-signs");
		walk.answer("warningSigns", "no");
		walk.answer("name", "Ada", "name", "Bob", "route", "EMAIL", "email", "ada@example.org", "email",
				"bob@example.org", "message", "Why?");
		assertThat(walk.step()).isEqualTo("details");
		assertThat(walk.page().getElementById("email").val()).isEqualTo("ada@example.org,bob@example.org");
		walk.answer("name", "Ada", "name", "Bob", "route", "EMAIL", "email", "ada@example.org", "message", "Why?");
		assertThat(walk.step()).isEqualTo("check");
		assertThat(walk.text()).contains("Ada,Bob");
	}

	@Test
	void changingOneAnswerLeadsBackToTheCheck() {
		Walk walk = new Walk(Browser.of(this.mvc)).start("QUESTION").answer("warningSigns", "no");
		walk.answer("name", "Ada", "route", "EMAIL", "email", "ada@example.org", "message", "Why?");
		walk.change("warningSigns");
		assertThat(walk.page().select("input[name=warningSigns][checked]").eachAttr("value")).containsExactly("no");
		walk.answer("warningSigns", "yes");
		assertThat(walk.step()).isEqualTo("check");
		assertThat(walk.text()).contains("Check your answers", "Call 911 now", "Why?");
	}

	@Test
	void goingBackKeepsWhatIsTyped() {
		Walk walk = new Walk(Browser.of(this.mvc)).start("QUESTION").answer("warningSigns", "no");
		walk.back("name", "Ada", "message", "Half a sen");
		assertThat(walk.title()).startsWith("First: signs");
		walk.answer("warningSigns", "no");
		assertThat(walk.title()).startsWith("Your details");
		assertThat(walk.page().getElementById("message").val()).isEqualTo("Half a sen");
	}

	@Test
	void leadingEmptyLineOfAMessageIsKept() {
		Walk walk = new Walk(Browser.of(this.mvc)).start("QUESTION").answer("warningSigns", "no");
		walk.answer("message", "\n\nWhy?");
		assertThat(walk.page().getElementById("message").wholeText()).isEqualTo("\n\nWhy?");
	}

	@Test
	void formerAddressesLeadToTheStart() {
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
		Walk walk = check("ada@gmial.com");
		assertThat(walk.text()).contains("Did you mean ada@gmail.com?");
		assertThat(walk.send().text()).contains("We have your request", "ada@gmial.com");
	}

	@Test
	void likelyAddressIsTakenWithOnePress() {
		Walk walk = check("ada@gmial.com").takeLikelyEmail();
		assertThat(walk.step()).isEqualTo("check");
		assertThat(walk.text()).contains("ada@gmail.com").doesNotContain("gmial", "Did you mean");
		assertThat(walk.send().text()).contains("We have your request", "ada@gmail.com");
	}

	@Test
	void stepsAndLettersAreCounted() {
		Walk walk = new Walk(Browser.of(this.mvc)).start("QUESTION");
		assertThat(walk.text()).contains("Step 1 of 3");
		walk.answer("warningSigns", "no");
		assertThat(walk.text()).contains("Step 2 of 3", "You have used 0 of 5,000 letters");
		walk.answer("message", "\ud83e\uddb4\r\n.");
		assertThat(walk.text()).contains("You have used 3 of 5,000 letters");
	}

	@Test
	void messageMayHaveAsManyLettersAsThePageSays() {
		String most = "\ud83e\uddb4\r\n".repeat(2500);
		assertThat(check("ada@example.org", most).step()).isEqualTo("check");
		Walk longer = check("ada@example.org", most + ".");
		assertThat(longer.page().select(".error-summary a").eachText())
			.containsExactly("Shorten your message to 5,000 letters or fewer");
		assertThat(longer.text()).contains("You have used 5,001 of 5,000 letters");
	}

	@Test
	void draftThatIsGoneIsCheckedOnceMoreAndNothingIsRetyped() {
		Walk walk = check("ada@example.org");
		this.database.sql("DELETE FROM enquiry_draft").update();
		walk.send();
		assertThat(walk.title()).startsWith("Error: Check your answers");
		assertThat(walk.text()).contains("It is some time since you started", "ada@example.org", "Why?");
		assertThat(walk.send().text()).contains("We have your request");
	}

	@Test
	void answersTypedIntoADraftThatIsGoneAreKept() {
		Walk walk = new Walk(Browser.of(this.mvc)).start("QUESTION").answer("warningSigns", "yes");
		this.database.sql("DELETE FROM enquiry_draft").update();
		walk.answer("name", "Ada", "route", "EMAIL", "email", "ada@example.org", "message", "Why?");
		assertThat(walk.step()).isEqualTo("check");
		assertThat(walk.text()).contains("Call 911 now", "ada@example.org", "Why?");
	}

	@Test
	void pageThatWasSentLongAgoLeadsToItsRequest() {
		Walk walk = check("ada@example.org");
		Walk sent = walk.fork().send();
		this.database.sql("DELETE FROM enquiry_draft").update();
		assertThat(walk.send().address()).isEqualTo(sent.address());
	}

	@Test
	void veryOldPageBecomesAnotherRequest() {
		Walk walk = check("ada@example.org");
		Walk sent = walk.fork().send();
		FormProgress old = new FormProgress(Enquiry.newToken(), EnquiryKind.QUESTION, null,
				Instant.now().minus(Duration.ofDays(30)), null, Forms.form().make(), false, Set.of(), null, null);
		this.database.sql("DELETE FROM enquiry_draft").update();
		walk.answer("journey", this.formProgressCodec.seal(old));
		assertThat(walk.text()).contains("Check your answers", "It is some time since you started", "Ada Example");
		assertThat(walk.send().text()).contains("We have your request");
		assertThat(walk.address()).isNotEqualTo(sent.address()).isNotEqualTo("/appointments/" + old.token().value());
	}

	@Test
	void unfinishedPageIsShownWhenALaterOneIsAskedFor() {
		Walk walk = new Walk(Browser.of(this.mvc)).start("QUESTION").answer();
		assertThat(walk.step()).isEqualTo("warning-signs");
		assertThat(walk.title()).startsWith("Error: ");
		assertThat(walk.page().select(".error-summary a").eachText()).containsExactly("Choose yes or no");
		assertThat(walk.step("check").step()).isEqualTo("warning-signs");
	}

	@Test
	void everyPageCanBeLoadedAgain() {
		Walk walk = new Walk(Browser.of(this.mvc)).start("QUESTION");
		assertThat(walk.reload().title()).startsWith("First: signs");
		walk.answer("warningSigns", "no");
		assertThat(walk.reload().title()).startsWith("Your details");
		walk.answer("name", "", "route", "EMAIL", "email", "ada at home", "message", "Why?");
		String wrong = walk.page().selectFirst("main form").text();
		assertThat(walk.reload().title()).startsWith("Error: Your details");
		assertThat(walk.page().selectFirst("main form").text()).isEqualTo(wrong);
		assertThat(walk.page().getElementById("email").val()).isEqualTo("ada at home");
		walk.answer("name", "Ada", "route", "EMAIL", "email", "ada@example.org", "message", "Why?");
		assertThat(walk.reload().title()).startsWith("Check your answers");
		assertThat(walk.reload().text()).contains("ada@example.org");
	}

	@Test
	void equalAnswersSentAgainAreTheSameRequest() {
		Walk walk = check("ada@example.org");
		Walk sent = walk.fork().send();
		int before = count();
		Walk details = walk.fork().change("message");
		assertThat(details.page().getElementById("message").wholeText().strip()).isEqualTo("Why?");
		Walk again = details.answer("name", "Ada", "route", "EMAIL", "email", "ada@example.org", "message", "Why?");
		assertThat(again.text()).contains("You have sent these answers", reference(sent));
		assertThat(again.page().select("main button[type=submit]:not([name])")).isEmpty();
		assertThat(walk.send().address()).isEqualTo(sent.address());
		assertThat(count()).isEqualTo(before);
	}

	@Test
	void otherAnswersSentAgainAreANewRequestLinkedToTheFirst() {
		Walk walk = check("ada@example.org");
		Walk first = walk.fork().send();
		Walk changed = walk.fork()
			.change("message")
			.answer("name", "Bea", "route", "EMAIL", "email", "bea@example.org", "message", "Why?");
		assertThat(changed.text()).contains("They are not sent yet", reference(first), "Bea");
		Walk second = changed.fork().send();
		assertThat(second.text()).contains("We have your request", "bea@example.org");
		assertThat(reference(second)).isNotEqualTo(reference(first));
		assertThat(earlier(second)).isEqualTo(reference(first));
		assertThat(changed.fork().send().address()).as("pressed twice").isEqualTo(second.address());
		Walk third = changed.change("message")
			.answer("name", "Cleo", "route", "EMAIL", "email", "cleo@example.org", "message", "Why?")
			.send();
		assertThat(earlier(third)).isEqualTo(reference(second));
		assertThat(first.reload().text()).contains("We have your request");
	}

	@Test
	void warningSignsSaidAfterSendingArrive() {
		Walk walk = check("ada@example.org");
		Walk first = walk.fork().send();
		Walk second = walk.change("warningSigns").answer("warningSigns", "yes");
		assertThat(second.step()).isEqualTo("check");
		assertThat(second.text()).contains("Call 911 now", "They are not sent yet");
		second.send();
		assertThat(earlier(second)).isEqualTo(reference(first));
		assertThat(this.database.sql("SELECT advised_at FROM enquiry WHERE reference = :reference")
			.param("reference", reference(second).replace("-", ""))
			.query(Long.class)
			.single()).isPositive();
	}

	@Test
	void whatWasTakenBackCanBeSentAgain() {
		Walk walk = check("ada@example.org");
		Walk first = walk.fork().send();
		first.fork().open(first.address() + "/withdraw").answer();
		assertThat(walk.reload().text()).contains("back", reference(first), "You can send your answers again");
		Walk second = walk.send();
		assertThat(second.text()).contains("We have your request");
		assertThat(earlier(second)).isEqualTo(reference(first));
	}

	@Test
	void whatIsSentIsWhatWasShown() {
		Walk walk = check("ada@example.org");
		Walk other = walk.fork().change("message");
		other.answer("name", "Ada", "route", "EMAIL", "email", "ada@example.net", "message", "Why?");
		int before = count();
		walk.send();
		assertThat(walk.title()).startsWith("Error: Check your answers");
		assertThat(walk.text()).contains("changed in another window", "ada@example.net");
		assertThat(count()).isEqualTo(before);
		assertThat(walk.send().text()).contains("We have your request", "ada@example.net");
	}

	@Test
	void twoTabsNeverMix() {
		Walk walk = new Walk(Browser.of(this.mvc)).start("QUESTION");
		Walk other = walk.fork().start("APPOINTMENT");
		walk.answer("warningSigns", "yes").answer("name", "Ada", "message", "First");
		other.answer("warningSigns", "no").answer("name", "Bea", "message", "Second");
		assertThat(walk.reload().page().getElementById("name").val()).isEqualTo("Ada");
		assertThat(walk.text()).contains("Call 911 now").doesNotContain("Second");
		assertThat(other.reload().page().getElementById("name").val()).isEqualTo("Bea");
		assertThat(other.text()).doesNotContain("Call 911 now", "First");
	}

	@Test
	void addressAloneOpensNothing() {
		Walk walk = check("ada@example.org");
		Walk stranger = walk.asStranger().reload();
		assertThat(stranger.status()).isEqualTo(404);
		assertThat(stranger.text()).contains("We cannot open the form", "cookie", "(202) 555-0143", "Start again")
			.doesNotContain("Ada", "ada@example.org", "Why?");
		Walk other = new Walk(Browser.of(this.mvc)).start("QUESTION");
		var guess = this.mvc.get()
			.uri(walk.address())
			.cookie(new Cookie("request-draft", other.cookie().replaceFirst(".*?=", "")));
		assertThat(guess).hasStatus(HttpStatus.GONE).bodyText().doesNotContain("ada@example.org");
		var nothing = this.mvc.get()
			.uri("/appointments/draft/" + Enquiry.newToken().value() + "/check")
			.cookie(new Cookie("request-draft", "guess"));
		assertThat(nothing).hasStatus(HttpStatus.GONE)
			.bodyText()
			.contains("Your answers are no longer here", "(202) 555-0143");
	}

	@Test
	void cookieIsForOneDraftAndForNoScriptAndNoOtherSite() {
		var plain = this.mvc.post().uri("/appointments").param("kind", "QUESTION").exchange().getResponse();
		String draft = plain.getHeader("Location").replaceFirst("/[^/]*$", "");
		assertThat(plain.getHeaders("Set-Cookie")).singleElement()
			.asString()
			.matches("request-draft=[A-Za-z0-9_-]{43}; Path=" + draft + "; HttpOnly; SameSite=Strict");
		var encrypted = this.mvc.post().uri("https://localhost/appointments").param("kind", "QUESTION").exchange();
		assertThat(encrypted.getResponse().getHeaders("Set-Cookie")).singleElement()
			.asString()
			.matches("__Secure-request-draft=[A-Za-z0-9_-]{43}; Path=/appointments/draft/[A-Za-z0-9_-]{22}; "
					+ "Secure; HttpOnly; SameSite=Strict");
	}

	@Test
	void readersOfTheStartPageGetNoCookie() {
		assertThat(new Walk(Browser.of(this.mvc)).open("/appointments").cookie()).isEmpty();
	}

	@Test
	void whatIsTypedOnAPageThatIsLeftIsKept() {
		Walk walk = new Walk(Browser.of(this.mvc)).start("QUESTION").answer("warningSigns", "no");
		var left = walk.press("typed", "", "name", "Ada", "message", "Half a sen");
		assertThat(left.status()).isEqualTo(200);
		assertThat(left.caching()).isEqualTo("no-store");
		var later = walk.press("typed", "", "name", "Ada", "message", "Half a sentence", "journey", left.body());
		assertThat(later.status()).isEqualTo(200);
		assertThat(walk.reload().page().getElementById("message").wholeText().strip()).isEqualTo("Half a sentence");
		assertThat(walk.page().select(".error-summary")).isEmpty();
		assertThat(walk.step("check").step()).as("it is not finished").isEqualTo("details");
	}

	@Test
	void whatIsTypedOnAnOldPageReplacesNothing() {
		Walk walk = new Walk(Browser.of(this.mvc)).start("QUESTION").answer("warningSigns", "no");
		Walk other = walk.fork().answer("name", "Ada", "route", "EMAIL", "email", "ada@example.org", "message", "Why?");
		assertThat(walk.press("typed", "", "name", "Bea", "message", "Old").status()).isEqualTo(409);
		assertThat(walk.asStranger().press("typed", "", "name", "Eve").status()).isEqualTo(409);
		assertThat(other.reload().text()).contains("Ada", "Why?");
	}

	@Test
	void whatIsTypedAfterSendingIsNotSentYet() {
		Walk walk = check("ada@example.org");
		Walk sent = walk.fork().send();
		Walk details = walk.fork().change("message");
		int before = count();
		assertThat(details
			.press("typed", "", "name", "Ada", "route", "EMAIL", "email", "ada@example.org", "message",
					"Something else")
			.status()).isEqualTo(200);
		assertThat(count()).isEqualTo(before);
		assertThat(walk.reload().text()).contains("They are not sent yet", reference(sent), "Something else");
		assertThat(walk.send().text()).contains("We have your request");
	}

	@Test
	void farTooLongAMessageSaysHowMuchOfItIsThere() {
		Walk longer = check("ada@example.org", "x".repeat(12_000));
		assertThat(longer.text()).contains("You typed more than 10,000 letters. We kept the first 10,000.");
		assertThat(longer.page().select(".error-summary a").eachText())
			.containsExactly("Shorten your message to 5,000 letters or fewer");
	}

	private Walk check(String email) {
		return check(email, "Why?");
	}

	private Walk check(String email, String message) {
		return new Walk(Browser.of(this.mvc)).start("QUESTION")
			.answer("warningSigns", "no")
			.answer("name", "Ada", "route", "EMAIL", "email", email, "message", message);
	}

	private static String reference(Walk status) {
		return status.page().select(".reference strong").text();
	}

	/** The request that the one of a status page is linked to. */
	private String earlier(Walk status) {
		return this.database.sql("SELECT earlier FROM enquiry WHERE reference = :reference")
			.param("reference", new EnquiryReference(reference(status).replace("-", "")).value())
			.query((row, number) -> new EnquiryReference(row.getString("earlier")).toString())
			.single();
	}

	private int count() {
		return this.database.sql("SELECT count(*) FROM enquiry").query(Integer.class).single();
	}

}
