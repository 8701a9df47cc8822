package org.spineguide.search;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.spineguide.content.ArticleKind;
import org.spineguide.content.GlossaryTerm;
import org.spineguide.content.load.TestLibrary;
import org.spineguide.search.SearchResults.TopicCount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class SearchTests {

	private static Search search;

	@BeforeAll
	static void readArticles(@TempDir Path folder) {
		TestLibrary library = TestLibrary.in(folder)
			.with("en/glossary.yml", """
					- term: Herniated disc
					  also-known-as: [slipped disc]
					  definition: A disc whose soft middle has pushed out.
					  see: back/herniated-disc
					- term: CT scan
					  also-known-as: [CAT scan]
					  definition: A scan with X-rays.
					""")
			.with("en/lay-words.yml", """
					- words: [physical therapy, physiotherapy, physio]
					- words: [keyhole surgery, minimally invasive surgery]
					- words: [pinched nerve, trapped nerve]
					- words: [operation, surgery]
					""")
			.article("back/index", "Back pain", "Pain in the back.")
			.article("back/herniated-disc", "Herniated disc", "A disc presses on a nerve. Physical therapy may help.",
					"also-known-as: [ruptured disc]")
			.article("back/keyhole", "Minimally invasive surgery", "An operation through small cuts.")
			.article("back/scans", "Scans", "A CT scan shows bone. An MRI shows a pinched nerve.")
			.article("fusion/index", "Spinal fusion", "Bones grow together.")
			.article("fusion/recovery", "Recovery after fusion",
					"Walking is good for you.\n\nDriving must wait until you can brake hard.")
			.article("fusion/laminectomy", "Laminectomy", "Makes room for nerves.")
			.with("en/fusion/nonunion.md",
					"---\ntitle: Nonunion\nsummary: When bones do not join.\nkind: condition\n---\n\nA fusion that did not take.\n");
		search = Searches.of(library.read());
	}

	@ParameterizedTest
	@CsvSource({ "slipped disc, Herniated disc", "herniated discs, Herniated disc", "disc herniated, Herniated disc",
			"ruptured disc, Herniated disc", "cat scan, Scans", "physio, Herniated disc",
			"keyhole surgery, Minimally invasive surgery", "keyhole operation, Minimally invasive surgery",
			"trapped nerve, Scans" })
	void otherNamesFindTheSame(String words, String title) {
		assertThat(titles(words)).startsWith(title);
	}

	@ParameterizedTest
	@CsvSource({ "hernated disc, Herniated disc", "laminectamy, Laminectomy", "physioterapy help, Herniated disc",
			"lamanektomy helps, Laminectomy", "slippeddisc now, Herniated disc",
			"minimaly invasive, Minimally invasive surgery", "her niated disc, Herniated disc" })
	void slipsOfTheFingerAreForgiven(String words, String title) {
		assertThat(titles(words)).startsWith(title);
	}

	@Test
	void betterSpellingIsOfferedInPlaceOfTheSlip() {
		assertThat(search.find(SearchRequest.of("en", "My Hernated disc!")).betterWords())
			.isEqualTo("My herniated disc!");
		assertThat(search.find(SearchRequest.of("en", "herniated disc")).betterWords()).isNull();
	}

	@ParameterizedTest
	@CsvSource({ "turmeric, turmeric", "does turmeric help a herniated disc, turmeric",
			"planks for slipped disc, planks", "protein and blowing, protein blowing" })
	void subjectThatStandsNowhereIsNamed(String words, String missing) {
		assertThat(search.find(SearchRequest.of("en", words)).missing()).containsExactly(missing.split(" "));
	}

	@ParameterizedTest
	@ValueSource(strings = { "turmeric", "throat", "what about turmeric", "is turmeric good" })
	void pagesThatDoNotAnswerAreNotShown(String words) {
		assertThat(titles(words)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "slipped disc", "hernated disc", "how long does it take", "lamin", "physio" })
	void nothingIsMissingWhereAPageAnswers(String words) {
		assertThat(search.find(SearchRequest.of("en", words)).missing()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "planks", "protein", "blowing", "throat", "herring" })
	void wordSpelledRightIsNotTakenForASlip(String word) {
		assertThat(search.find(SearchRequest.of("en", word)).betterWords()).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "lamin", "spinal fus", "recov", "herni" })
	void beginningOfTheLastWordIsEnough(String words) {
		assertThat(titles(words)).isNotEmpty();
	}

	@Test
	void allWordsArePreferredAndSomeAccepted() {
		assertThat(titles("recovery fusion walking elephants")).startsWith("Recovery after fusion");
		assertThat(titles("fusion recovery")).startsWith("Recovery after fusion").contains("Spinal fusion");
	}

	@ParameterizedTest
	@CsvSource({ "please tell me what a herniated disc is?, Herniated disc", "how does a laminectomy go, Laminectomy",
			"when can I drive after my fusion, Recovery after fusion",
			"what is the fusion that didn't take, Nonunion" })
	void questionAskedInFullWorks(String words, String title) {
		assertThat(titles(words)).startsWith(title);
	}

	@Test
	void excerptMarksTheWordsWhateverTheirForm() {
		assertThat(excerpt("drive", 0)).contains("[Driving] must wait");
		assertThat(excerpt("physio", 0)).contains("[Physical therapy] may help");
	}

	@Test
	void excerptIsPlainText(@TempDir Path folder) {
		Search other = Searches
			.of(TestLibrary.in(folder).article("a", "Tags", "Some <b>bold</b> & wild words.").read());
		Snippet snippet = other.find(SearchRequest.of("en", "wild")).hits().get(0).excerpt();
		assertThat(marked(snippet)).contains("<b>bold</b> & [wild] words");
	}

	@Test
	void termThatIsAskedForIsDefined() {
		assertThat(definition("what is a slipped disc?")).isEqualTo("Herniated disc");
		assertThat(definition("cat scans")).isEqualTo("CT scan");
		assertThat(definition("hernated disc")).isEqualTo("Herniated disc");
		assertThat(definition("slipped disc operation")).isNull();
	}

	@Test
	void topicsAndKindsNarrowTheResults() {
		SearchResults all = search.find(SearchRequest.of("en", "fusion"));
		assertThat(all.topics()).extracting(TopicCount::title, TopicCount::hits)
			.containsExactly(tuple("Spinal fusion", 3L));
		SearchResults conditions = search.find(new SearchRequest("en", "fusion", "fusion", ArticleKind.CONDITION, 1));
		assertThat(conditions.hits()).extracting((hit) -> hit.article().title()).containsExactly("Nonunion");
		assertThat(conditions.kinds()).hasSameSizeAs(all.kinds());
		assertThat(search.find(new SearchRequest("en", "fusion", "back", null, 1)).total()).isZero();
	}

	@Test
	void resultsComeTenToAPage(@TempDir Path folder) {
		TestLibrary library = TestLibrary.in(folder);
		for (int i = 0; i < 25; i++) {
			library.article("walks/walk-" + i, "Walk " + i, "Walking.");
		}
		Search walks = Searches.of(library.read());
		SearchResults second = walks.find(new SearchRequest("en", "walk", null, null, 2));
		assertThat(second.hits()).hasSize(10);
		assertThat(second.total()).isEqualTo(25);
		assertThat(second.pages()).isEqualTo(3);
		assertThat(walks.find(new SearchRequest("en", "walk", null, null, 99)).hits()).hasSize(5);
	}

	@Test
	void whereNothingIsFoundNearNamesAreOffered() {
		SearchResults none = search.find(SearchRequest.of("en", "lamxyzzy"));
		assertThat(none.hits()).isEmpty();
		assertThat(none.nearestNames()).containsExactly("Laminectomy");
		assertThat(search.find(SearchRequest.of("en", "zzzzzz")).nearestNames()).isEmpty();
	}

	@Test
	void suggestionsAreNamesThatFindSomething() {
		assertThat(search.suggest("en", "sli")).containsExactly("slipped disc");
		assertThat(search.suggest("en", "disc")).containsExactly("slipped disc", "ruptured disc", "Herniated disc");
		assertThat(search.suggest("en", "disc sl")).containsExactly("slipped disc");
		assertThat(search.suggest("en", "hernated di")).containsExactly("Herniated disc");
		assertThat(search.suggest("en", "x")).isEmpty();
		assertThat(search.suggest("en", " ")).isEmpty();
	}

	private static List<String> titles(String words) {
		return search.find(SearchRequest.of("en", words)).hits().stream().map((hit) -> hit.article().title()).toList();
	}

	private static String definition(String words) {
		GlossaryTerm term = search.find(SearchRequest.of("en", words)).definition();
		return (term != null) ? term.term() : null;
	}

	private static String excerpt(String words, int place) {
		return marked(search.find(SearchRequest.of("en", words)).hits().get(place).excerpt());
	}

	private static String marked(Snippet snippet) {
		return snippet.pieces()
			.stream()
			.map((piece) -> piece.marked() ? "[" + piece.text() + "]" : piece.text())
			.collect(Collectors.joining());
	}

}
