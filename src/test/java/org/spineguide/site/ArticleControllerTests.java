package org.spineguide.site;

import java.net.URI;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.spineguide.web.SecurityHeaders;

import org.springframework.http.HttpStatus;

import static org.assertj.core.api.Assertions.assertThat;

class ArticleControllerTests extends SmallSite {

	@Test
	void articleShowsItsTitleItsTopicAndTheEmergencyAdvice() {
		assertThat(page("/fusion/recovery")).hasStatusOk()
			.bodyText()
			.contains("<h1>Recovery after fusion</h1>", "Both legs are weak", "<a href=\"/fusion/\">Fusion</a>");
	}

	@Test
	void gravestSignsAndTheNumberStandBeforeTheText() {
		assertThat(page("/fusion/recovery")).bodyText()
			.containsSubsequence("<h1>", "class=\"summary\"", "1 minute to read", "Not reviewed yet", "emergency-strip",
					"Get help now for", "href=\"tel:911\">Call 911</a>", "<details>", "Both legs are weak",
					"Walk a little");
		assertThat(page("/fusion/risks")).bodyText()
			.contains("Signed by a clinician, November 2026", "Dr. Example, spine surgeon",
					"They signed this text on 1 November 2026.");
	}

	@Test
	void adviceThatOpensTheTextStandsInPlaceOfTheStrip() {
		assertThat(page("/fusion/signs")).bodyText()
			.containsSubsequence("<h1>", "callout-emergency", "callout-key-points", "Why these signs")
			.doesNotContain("emergency-strip");
	}

	@Test
	void keyPointsAndDrawingComeBeforeTheTableOfContents() {
		assertThat(page("/fusion/long")).bodyText()
			.containsSubsequence("callout-key-points", "src=\"/images/field.svg\"", "href=\"/images/field.svg\"",
					"contents-above", "<h2 id=\"one\">")
			.containsOnlyOnce("src=\"/images/field.svg\"")
			.containsOnlyOnce("class=\"callout callout-key-points\"");
	}

	@Test
	void pageNobodyReviewedSaysSo() {
		assertThat(page("/fusion/recovery")).bodyText().contains("A clinician has not reviewed this page yet");
		assertThat(page("/fusion/risks")).bodyText().contains("Dr. Example", "1 November 2026", "1 November 2027");
	}

	@Test
	void sourceThatWasTakenBackIsToldAboveTheTextAndInTheList() {
		assertThat(page("/fusion/signs")).bodyText()
			.containsSubsequence("<h1>", "A study that this page rests on was taken back",
					"href=\"#reference-1\">See source 1</a>", "They cannot wait",
					"href=\"https://doi.org/10.1136/bmj.a2538\">An old study</a>",
					"Taken back by its journal.</strong>", "8 March 2024",
					"href=\"https://doi.org/10.1136/notice\">Read why</a>");
		assertThat(page("/fusion/risks")).bodyText().doesNotContain("taken back");
	}

	@Test
	void pageWhoseReviewIsLongOverdueSaysSo() {
		assertThat(page("/bare/alone")).bodyText().contains("We planned to check this page by 15 January 2026.");
		assertThat(page("/fusion/recovery")).bodyText().doesNotContain("We planned to check this page");
	}

	@Test
	void neighborsInTheTopicAreOneStepAway() {
		assertThat(page("/fusion/recovery")).bodyText().contains("rel=\"next\" href=\"/fusion/risks\"");
		assertThat(page("/fusion/risks")).bodyText().contains("rel=\"prev\" href=\"/fusion/recovery\"");
	}

	@ParameterizedTest
	@CsvSource({ "/old/recovery, /fusion/recovery", "/fusion, /fusion/", "/fusion/recovery/, /fusion/recovery",
			"/Fusion/Recovery, /fusion/recovery", "/old/page.html, /fusion/recovery", "/Old_Page, /fusion/recovery",
			"/old_page/, /fusion/recovery", "/appointments/, /appointments", "/Appointments, /appointments",
			"/glossary/, /glossary", "/Glossary, /glossary", "/A-to-Z/, /a-to-z", "/search/?q=disc, /search?q=disc",
			"/tags/After-Surgery/, /tags/after-surgery", "/visit-pack/, /visit-pack", "/fusion/index, /fusion/",
			"/index, /" })
	void otherAddressOfAnArticleLeadsToIt(String other, String address) {
		assertThat(page(other)).hasStatus(HttpStatus.MOVED_PERMANENTLY).hasHeader("Location", address);
	}

	@Test
	void articleMayBeNamedError() {
		assertThat(page("/error")).hasStatus(410);
	}

	@Test
	void withdrawnArticleAnswersGone() {
		assertThat(page("/fusion/magnets")).hasStatus(HttpStatus.GONE);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/nothing", "/fusion/nothing", "/fusion/recovery.md", "/es/", "/fr/a-to-z", "/tags/none",
			"/fusion/%00", "/clinic.yml", "/images/..%2f..%2fclinic.yml" })
	void whatIsNotThereAnswersNotFoundOrRefused(String address) {
		assertThat(page(URI.create(address)).getResponse().getStatus()).isIn(400, 404);
	}

	@Test
	void topicWithoutItsOwnPageListsItsArticles() {
		assertThat(page("/bare/")).hasStatusOk().bodyText().contains("<h1>Bare</h1>", "href=\"/bare/alone\"");
	}

	@Test
	void listsNameEveryArticle() {
		assertThat(page("/a-to-z")).hasStatusOk()
			.bodyText()
			.containsSubsequence("Recovery after fusion</a>", "fusion healing");
		assertThat(page("/a-to-z/r")).hasStatusOk()
			.bodyText()
			.contains("A to Z: R", "fusion healing", "href=\"/a-to-z/f\"")
			.doesNotContain(">Alone<");
		assertThat(page("/a-to-z/x")).hasStatus(HttpStatus.FOUND).hasRedirectedUrl("/a-to-z");
		assertThat(page("/a-to-z/xx")).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(page("/glossary")).hasStatusOk().bodyText().contains("Graft", "Bone that helps bone grow.");
		assertThat(page("/tags/after-surgery")).hasStatusOk().bodyText().contains("Recovery after fusion");
	}

	@Test
	void readersGetNoCookieAndTheSecurityHeaders() {
		assertThat(page("/fusion/recovery")).doesNotContainHeader("Set-Cookie")
			.hasHeader("X-Content-Type-Options", "nosniff")
			.hasHeader("Referrer-Policy", "no-referrer")
			.hasHeader("Cross-Origin-Opener-Policy", "same-origin")
			.hasHeader("Content-Security-Policy", SecurityHeaders.CONTENT_SECURITY_POLICY);
	}

}
