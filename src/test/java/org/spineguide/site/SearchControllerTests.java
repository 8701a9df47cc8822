package org.spineguide.site;

import java.net.URI;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spineguide.browser.RunningSite;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@RunningSite
class SearchControllerTests {

	@Autowired
	private MockMvcTester mvc;

	@Test
	void resultShowsTitleTopicKindAndMarkedWords() {
		assertThat(search("slipped disc exercises")).bodyText()
			.contains("<a href=\"/chronic-back-pain/herniated-disc\">Herniated disc</a>",
					"<span>Chronic back pain</span> <span>Condition</span>")
			.containsPattern("<mark>[^<]+</mark>");
	}

	@Test
	void definitionStandsOnTop() {
		assertThat(search("what is stenosis")).bodyText()
			.containsSubsequence("<dt>", "stenosis</dt>", "<h2 class=\"search-found\">");
	}

	@Test
	void slipOfTheFingerIsOfferedMended() {
		assertThat(search("hurniated disc")).bodyText()
			.contains("<a href=\"/search?q=herniated%20disc\">herniated disc</a>?");
	}

	@Test
	void redFlagPutsTheEmergencyAdviceAboveTheResults() {
		assertThat(search("cant pee since surgery")).bodyText()
			.containsSubsequence("<form class=\"site-search\"", "callout-emergency", "<ol class=\"hits\">",
					"/chronic-back-pain/warning-signs");
		assertThat(search("slipped disc")).bodyText().doesNotContain("callout-emergency", "callout-urgent");
	}

	@Test
	void crisisShowsTheCrisisLineFirst() {
		assertThat(search("the pain makes me want to die")).bodyText()
			.containsSubsequence("<form class=\"site-search\"", "callout-emergency", "tel:988", "tel:911",
					"<ol class=\"hits\">")
			.doesNotContain("tarry stools");
	}

	@Test
	void signThatNeedsHelpTodayTellsWhomToCall() {
		assertThat(search("pus from my wound")).bodyText()
			.containsSubsequence("callout-urgent", "Talk to a doctor today", "tel:", "<ol class=\"hits\">")
			.doesNotContain("callout-emergency");
	}

	@Test
	void topicsAndKindsAreLinksThatKeepTheWords() {
		assertThat(search("recovery")).bodyText()
			.contains("href=\"/search?q=recovery&amp;topic=spinal-fusion\"",
					"href=\"/search?q=recovery&amp;kind=guide\"");
		assertThat(page("/search?q=recovery&topic=spinal-fusion")).bodyText()
			.contains("href=\"/spinal-fusion/recovery\"", "aria-current=\"true\"")
			.doesNotContain("<a href=\"/thoracic-surgery/recovery\">");
	}

	@Test
	void furtherPagesOfResultsHaveTheirOwnAddress() {
		assertThat(search("surgery")).bodyText().contains("rel=\"next\" href=\"/search?q=surgery&amp;page=2\"");
		assertThat(page("/search?q=surgery&page=2")).bodyText().contains("rel=\"prev\" href=\"/search?q=surgery\"");
	}

	@Test
	void nothingFoundLeadsOn() {
		assertThat(search("xylophone")).hasStatusOk()
			.bodyText()
			.contains("We have no page about “xylophone”", "Send us your question", "href=\"/spinal-fusion/\"",
					"href=\"/a-to-z\"", "tel:");
	}

	@Test
	void searchWithoutWordsInvites() {
		assertThat(page("/search")).hasStatusOk()
			.bodyText()
			.contains("Use your own words", "href=\"/spinal-fusion/\"")
			.doesNotContain("We have no page");
		assertThat(page("/search?q=+")).bodyText().contains("Use your own words");
	}

	@Test
	void whatWasTypedStaysTextAndInTheField() {
		assertThat(search("<script>alert(1)</script> \"disc\"")).bodyText()
			.contains("value=\"&lt;script&gt;alert(1)&lt;/script&gt; &quot;disc&quot;\"")
			.doesNotContain("<script>alert");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/search?q=disc&page=-1", "/search?q=disc&page=99999999999", "/search?q=disc&page=x",
			"/search?q=disc&kind=nothing", "/search?q=disc&topic=../x", "/search?q=disc&q=nerve", "/search?topic=x" })
	void addressThatMakesNoSenseIsAnsweredAllTheSame(String address) {
		assertThat(page(address)).hasStatusOk();
	}

	@Test
	void resultsAreKeptByNobody() {
		assertThat(search("disc")).hasHeader("Cache-Control", "no-store");
		assertThat(page("/search/suggestions?q=di")).hasHeader("Cache-Control", "no-store");
	}

	@Test
	void suggestionsAreAListOfNames() {
		assertThat(page("/search/suggestions?q=lamin")).hasStatusOk()
			.bodyJson()
			.extractingPath("$")
			.asArray()
			.contains("Laminectomy");
		assertThat(page("/search/suggestions")).bodyText().isEqualTo("[]");
	}

	@Test
	void unknownLanguageHasNoSearch() {
		assertThat(page("/fr/search?q=dos").getResponse().getStatus()).isEqualTo(404);
	}

	private MvcTestResult search(String words) {
		return this.mvc.get().uri("/search").param("q", words).exchange();
	}

	private MvcTestResult page(String address) {
		return this.mvc.get().uri(URI.create(address)).exchange();
	}

}
