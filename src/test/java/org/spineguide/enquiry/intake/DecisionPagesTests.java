package org.spineguide.enquiry.intake;

import java.util.List;
import java.util.stream.IntStream;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import org.spineguide.enquiry.Browser;
import org.spineguide.enquiry.Enquiries;
import org.spineguide.enquiry.Enquiry;
import org.spineguide.enquiry.EnquiryKind;
import org.spineguide.enquiry.ExampleSite;
import org.spineguide.enquiry.RequestSite;
import org.spineguide.enquiry.Walk;
import org.spineguide.crypto.RandomToken;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** The pages that show what was answered to a decision aid, without a network between. */
@RequestSite
class DecisionPagesTests {

	@Autowired
	MockMvcTester mvc;

	@Autowired
	JdbcClient database;

	@Autowired
	Enquiries enquiries;

	@Test
	void answersAreShownAtAnAddressThatTellsNothing() {
		Walk walk = decide("value-O1", "2", "value-N2", "1", "own", "I look after my mother", "quiz-1", "0", "ready-1",
				"0");
		assertThat(walk.address()).matches("/appointments/draft/[A-Za-z0-9_-]{22}/decision");
		assertThat(walk.title()).isEqualTo("What you answered - Example Spine Clinic");
		assertThat(walk.page().select("main h3").eachText()).containsExactly("Okapi fusion", "No operation");
		assertThat(walk.text()).contains("Quagga: fusion or not?", "Quokka 1 of Okapi fusion (matters a lot)",
				"1 of the 2 points that matter to you fit better with this:", "You left out 2 points.",
				"I look after my mother", "You said: The quokka. The right answer is: The okapi",
				"An okapi has stripes on its legs.", "Could I tell a tapir about it? Yes",
				"Is nobody pushing me? Not provided", "You need not choose yet");
		assertThat(walk.page().select("svg.decision-picture rect").size()).isEqualTo(1 + 2 + 2);
		assertThat(walk.page().select(".callout-emergency")).hasSize(1);
	}

	@Test
	void optionsAreDrawnAlikeAndNoneIsCalledBetter() {
		Walk walk = decide("value-O1", "2", "value-O2", "2", "value-N1", "0", "value-N2", "0");
		assertThat(walk.page().select("svg text").eachAttr("font-weight")).containsOnly("700");
		assertThat(walk.page().select("svg text").eachAttr("fill")).isEmpty();
		assertThat(walk.text().toLowerCase().replaceAll("fits? better with this", "").replace("an option better", ""))
			.doesNotContain("better", "best", "should", "recommend", "advise", "winner", "score");
		assertThat(walk.text()).contains("No point that matters to you fits better with this.",
				"It does not tell you what to do.");
	}

	@Test
	void answersOpenOnlyForTheBrowserThatGaveThem() {
		Walk walk = decide("value-O1", "2");
		Walk stranger = walk.asStranger().reload();
		assertThat(stranger.status()).isEqualTo(HttpStatus.NOT_FOUND.value());
		assertThat(stranger.text()).doesNotContain("Quokka", "Quagga");
		assertThat(walk.asStranger().open(walk.draft() + "/decision.pdf").text()).doesNotContain("Quokka", "Quagga");
	}

	@Test
	void sheetIsAPdfThatNobodyKeeps() {
		Walk walk = decide("value-O1", "2", "own", "I look after my mother");
		Browser.Answer sheet = Browser.of(this.mvc).get(walk.draft() + "/decision.pdf", walk.cookie());
		assertThat(sheet.status()).isEqualTo(HttpStatus.OK.value());
		assertThat(sheet.caching()).isEqualTo("no-store");
		assertThat(sheet.body()).startsWith("%PDF-");
	}

	@Test
	void answersAreChangedInPlace() {
		Walk walk = decide("value-O1", "2", "quiz-1", "0");
		walk.answer("value-N1", "2", "own", "other");
		assertThat(walk.text())
			.contains("Quokka 1 of No operation (matters a lot)", "You also wrote: other",
					"You left this out. The right answer is: The okapi")
			.doesNotContain("Quokka 1 of Okapi fusion (");
		Element checked = walk.page().selectFirst("input[name=value-N1][checked]");
		assertThat(checked).isNotNull();
		assertThat(checked.val()).isEqualTo("2");
	}

	@Test
	void answersGoWithARequestOnlyWhenTheVisitorSaysSo() {
		Walk shared = decide("value-O1", "2");
		shared.answer("send", "yes");
		assertThat(shared.step()).isEqualTo("warning-signs");
		Enquiry enquiry = sent(shared);
		assertThat(enquiry.kind()).isEqualTo(EnquiryKind.APPOINTMENT);
		assertThat(enquiry.article()).isNull();
		assertThat(enquiry.answers().decision()).isNotNull();
		assertThat(enquiry.answers().decision().important()).hasSize(1);

		Walk kept = decide("value-O1", "2");
		assertThat(sent(kept.open(kept.draft() + "/warning-signs")).answers().decision()).isNull();

		Walk leftOut = decide("value-O1", "2");
		String draft = leftOut.draft();
		leftOut.answer("send", "yes").open(draft + "/decision").answer("keep", "yes");
		assertThat(leftOut.text()).doesNotContain("These answers go with your request");
		assertThat(sent(leftOut.open(draft + "/warning-signs")).answers().decision()).isNull();
	}

	@Test
	void whatWasSentIsShownAgainAndCannotBeChangedHere() {
		Walk walk = decide("value-O1", "2");
		String draft = walk.draft();
		walk.answer("send", "yes");
		sent(walk);
		walk.open(draft + "/decision");
		assertThat(walk.text()).contains("These answers are part of the request that you sent",
				"Quokka 1 of Okapi fusion (matters a lot)");
		assertThat(walk.page().select("main form")).isEmpty();
	}

	@Test
	void changeOfTheRequestAfterSendingKeepsTheAnswers() {
		Walk walk = decide("value-O1", "2");
		String draft = walk.draft();
		walk.answer("send", "yes");
		sent(walk);
		walk.open(draft + "/details")
			.answer("name", "Bo Example", "route", "PHONE", "phone", "202 555 0143", "returning", "no");
		assertThat(walk.text()).contains("Bo Example", "Your answers about a choice");
		walk.send();
		assertThat(enquiry(walk).answers().name()).isEqualTo("Bo Example");
		assertThat(enquiry(walk).answers().decision()).isNotNull();
	}

	@Test
	void requestThatIsOnlyARequestHasNoAnswersToShow() {
		Walk walk = new Walk(Browser.of(this.mvc)).start("APPOINTMENT");
		assertThat(walk.open(walk.draft() + "/decision").status()).isEqualTo(HttpStatus.GONE.value());
	}

	@Test
	void unknownAidIsNotFoundAndLeavesNoDraft() {
		for (String aid : List.of("", "/spinal-fusion/recovery", "/../etc/passwd", "fusion-or-not", "<script>")) {
			Browser.Answer answer = Browser.of(this.mvc)
				.post("/appointments/decision", List.of("aid", aid, "value-O1", "2"));
			assertThat(answer.status()).as(aid).isEqualTo(HttpStatus.NOT_FOUND.value());
			assertThat(answer.cookie()).isEmpty();
		}
		assertThat(Browser.of(this.mvc).get("/appointments/decision").location()).isEqualTo("/appointments");
	}

	@Test
	void hostileLineIsShownAsItWasTyped() {
		String evil = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>";
		Walk walk = decide("own", evil);
		assertThat(walk.text()).contains(evil);
		assertThat(walk.page().select("main script, main img")).isEmpty();
		assertThat(walk.page().selectFirst("input[name=own]").val()).isEqualTo(evil);
	}

	@Test
	void manyAnswersFromOneNetworkAreShownWithoutBeingKept() {
		Browser browser = Browser.of(this.mvc);
		Browser.Answer last = IntStream.range(0, 121)
			.mapToObj(
					(time) -> browser.post("/appointments/decision", List.of("aid", ExampleSite.AID, "value-O1", "2")))
			.reduce((first, second) -> second)
			.orElseThrow();
		assertThat(last.status()).isEqualTo(HttpStatus.TOO_MANY_REQUESTS.value());
		assertThat(last.cookie()).isEmpty();
		assertThat(last.body()).contains("We could not keep your answers just now", "Quokka 1 of Okapi fusion")
			.doesNotContain("/decision.pdf");
		this.database.sql("DELETE FROM enquiry_draft").update();
	}

	private Walk decide(String... answers) {
		return new Walk(Browser.of(this.mvc)).decide(ExampleSite.AID, answers);
	}

	private Enquiry sent(Walk walk) {
		walk.answer("warningSigns", "no")
			.answer("name", "Ada Example", "route", "PHONE", "phone", "202 555 0143", "returning", "no")
			.send();
		return enquiry(walk);
	}

	private Enquiry enquiry(Walk walk) {
		return this.enquiries.find(new RandomToken(walk.step())).orElseThrow();
	}

}
