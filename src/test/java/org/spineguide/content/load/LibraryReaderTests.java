package org.spineguide.content.load;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.spineguide.content.Article;
import org.spineguide.content.ArticlePath;
import org.spineguide.content.Clinic;
import org.spineguide.content.Edition;
import org.spineguide.content.Finding;
import org.spineguide.content.Finding.Severity;
import org.spineguide.content.Library;
import org.spineguide.content.RedFlag;
import org.spineguide.content.Reference;
import org.spineguide.content.Topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class LibraryReaderTests {

	private Folders folders;

	@BeforeEach
	void prepare(@TempDir Path root) {
		this.folders = Folders.in(root);
	}

	@Test
	void foldersBecomeTopicsOfAnyDepth() {
		Library library = this.folders.with("en/fusion/index.md", Folders.article("Fusion", "guide"))
			.with("en/fusion/recovery.md", Folders.article("Recovery", "guide"))
			.with("en/fusion/neck/early/first-week.md", Folders.article("First week", "guide"))
			.read();
		Topic fusion = library.defaultEdition().topic("fusion").orElseThrow();
		assertThat(library.findings()).isEmpty();
		assertThat(library.defaultEdition().home().topics()).extracting(Topic::title).containsExactly("Fusion");
		assertThat(fusion.articles()).extracting(Article::address).containsExactly("/fusion/recovery");
		assertThat(fusion.topics().get(0).topics().get(0).articles()).extracting(Article::address)
			.containsExactly("/fusion/neck/early/first-week");
	}

	@Test
	void articlesStandInTheirOrderThenByTitle() {
		Library library = this.folders.with("en/fusion/b.md", Folders.article("B", "guide", "order: 20"))
			.with("en/fusion/a.md", Folders.article("A", "guide", "order: 30"))
			.with("en/fusion/z.md", Folders.article("Z", "guide"))
			.with("en/fusion/y.md", Folders.article("Y", "guide"))
			.read();
		assertThat(library.defaultEdition().topic("fusion").orElseThrow().articles()).extracting(Article::title)
			.containsExactly("B", "A", "Y", "Z");
	}

	@Test
	void topicWithoutItsOwnPageStillListsItsArticles() {
		Library library = this.folders.with("en/spinal-fusion/recovery.md", Folders.article("Recovery", "guide"))
			.read();
		Topic topic = library.defaultEdition().topic("spinal-fusion").orElseThrow();
		assertThat(topic.title()).isEqualTo("Spinal fusion");
		assertThat(topic.ownPage()).isEmpty();
	}

	@Test
	void draftIsHiddenAndADatedArticleShowsFromItsDay() {
		this.folders.with("en/draft.md", Folders.article("Draft", "guide", "draft: true"))
			.with("en/later.md", Folders.article("Later", "guide", "publish-on: 2026-11-21"));
		LibraryReader reader = this.folders.reader();
		Library today = reader.read(Folders.TODAY);
		Library tomorrow = reader.read(Folders.TODAY.plusDays(1));
		assertThat(today.defaultEdition().article(ArticlePath.of("draft"))).isEmpty();
		assertThat(today.defaultEdition().article(ArticlePath.of("later"))).isEmpty();
		assertThat(tomorrow.defaultEdition().article(ArticlePath.of("later"))).isPresent();
		assertThat(tomorrow.revision()).isNotEqualTo(today.revision());
	}

	@Test
	void everySlipInFrontMatterIsNamedWithItsLineAtOnce() {
		Library library = this.folders.with("en/fusion/recovery.md", """
				---
				title: Recovery
				sumary: A slip of the pen.
				kind: story
				reviewed: Octobre 2026
				order: soon
				tags: [Upper Case]
				---
				Text.
				""").read();
		assertThat(library.findings()).extracting(Finding::line, Finding::problem)
			.contains(tuple(3, "There is no key 'sumary'"),
					tuple(4, "'kind' is not one of condition, procedure, guide, decision, page: \"story\""),
					tuple(5, "'reviewed' is not a date: \"Octobre 2026\""),
					tuple(6, "'order' is not a number: \"soon\""),
					tuple(7, "'tags' are lower-case words joined by hyphens"));
		assertThat(library.findings()).allSatisfy((finding) -> {
			assertThat(finding.file()).isEqualTo("en/fusion/recovery.md");
			assertThat(finding.severity()).isEqualTo(Severity.ERROR);
		});
	}

	@Test
	void valuesOfTheClinicStandInTitleSummaryAndAuthorToo() {
		Library library = this.folders.with("en/us.md", """
				---
				title: "About {{clinic-name}}"
				summary: "What {{clinic-name}} does. Call {{clinic-phone}}."
				kind: page
				author: "{{clinic-name}}"
				---
				Call {{clinic-phone}}.
				""")
			.with("en/slip.md", "---\ntitle: Slip\nsummary: S.\nkind: page\nauthor: \"{{clinic}}\"\n---\nText.\n")
			.read();
		Article article = library.defaultEdition().article(ArticlePath.of("us")).orElseThrow();
		assertThat(article.title()).isEqualTo("About Example Spine Clinic");
		assertThat(article.summary()).isEqualTo("What Example Spine Clinic does. Call (202) 555-0143.");
		assertThat(article.attribution().author()).isEqualTo("Example Spine Clinic");
		assertThat(article.body().html()).contains("<a href=\"tel:+12025550143\">(202) 555-0143</a>");
		assertThat(library.findings()).extracting(Finding::file, Finding::line, Finding::problem)
			.containsExactly(tuple("en/slip.md", 5, "There is no value for {{clinic}}"));
	}

	@Test
	void brokenFilesAreLeftOutAndNamedWhileAllOthersAreServed() {
		Library library = this.folders.with("en/good.md", Folders.article("Good", "guide"))
			.with("en/wrong-key.md", Folders.article("Wrong key", "guide", "color: red"))
			.with("en/no-title.md", "---\nsummary: No title.\nkind: guide\n---\nText.\n")
			.with("en/no-front-matter.md", "Just text.\n")
			.with("en/no-end.md", "---\ntitle: No end\n")
			.with("en/no-yaml.md", "---\ntitle: \"unclosed\n---\nText.\n")
			.with("en/huge.md", Folders.article("Huge", "guide") + "word ".repeat(1_000_000))
			.with("en/nul.md", Folders.article("Nul", "guide") + "one\u0000two")
			.with("en/latin.md",
					(Folders.article("Latin", "guide") + "caf\u00e9").getBytes(StandardCharsets.ISO_8859_1))
			.with("en/climbing.md", Folders.article("Climbing", "guide", "aliases: [../../etc/passwd]"))
			.with("en/nested.md", Folders.article("Nested", "guide") + "\n" + "> ".repeat(1000) + "deep\n")
			.with("en/empty.md", "")
			.with("en/Bad Name.md", Folders.article("Bad name", "guide"))
			.read();
		assertThat(library.defaultEdition().articles()).extracting(Article::title)
			.containsExactlyInAnyOrder("Home", "Good");
		assertThat(library.findings()).extracting((finding) -> finding.file() + ":" + finding.line())
			.containsExactlyInAnyOrder("en/wrong-key.md:5", "en/no-title.md:2", "en/no-front-matter.md:1",
					"en/no-end.md:1", "en/no-yaml.md:2", "en/huge.md:1", "en/nul.md:10", "en/latin.md:10",
					"en/climbing.md:5", "en/nested.md:11", "en/empty.md:1", "en/Bad Name.md:1");
	}

	@Test
	void articleWithADeadLinkOrAnUnknownCitationIsShownAndItsFaultNamed() {
		Library library = this.folders
			.with("en/links.md", Folders.article("Links", "guide") + "\n[gone](nowhere.md) and [there](index.md)\n")
			.with("en/anchor.md", Folders.article("Anchor", "guide") + "\n[part](links.md#no-such-part)\n")
			.with("en/cites.md", Folders.article("Cites", "guide") + "\nSo it is [@nobody-2020; @who-2023].\n")
			.read();
		assertThat(library.defaultEdition().articles()).hasSize(4);
		assertThat(library.findings()).extracting(Finding::file, Finding::line)
			.containsExactly(tuple("en/anchor.md", 11), tuple("en/cites.md", 11), tuple("en/links.md", 11));
	}

	@Test
	void aliasLeadsToTheArticleAndAWithdrawnPathIsKnown() {
		Edition edition = this.folders
			.with("en/fusion/recovery.md", Folders.article("Recovery", "guide", "aliases: [/old/recovery]"))
			.with("en/withdrawn.yml", "- fusion/magnets\n")
			.read()
			.defaultEdition();
		assertThat(edition.movedTo(ArticlePath.of("old/recovery"))).contains(ArticlePath.of("fusion/recovery"));
		assertThat(edition.isWithdrawn(ArticlePath.of("fusion/magnets"))).isTrue();
	}

	@Test
	void addressOfAnOlderSiteLeadsToTheArticle() {
		Edition edition = this.folders
			.with("en/a.md", Folders.article("A", "guide", "aliases: [/Old_Page.html, 'Back%20Pain/', \"\u00DCber\"]"))
			.read()
			.defaultEdition();
		assertThat(Stream.of("/Old_Page.html", "/old_page.html/", "/Back%20pain", "/%C3%9Cber").map(edition::movedTo))
			.allSatisfy((moved) -> assertThat(moved).contains(ArticlePath.of("a")));
		assertThat(edition.movedTo("/../Old_Page.html")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "2099", "20991224", "2026-1-5", "2026-11-20T10:00:00", "20 November 2026", "2026-02-30",
			"0226-11-20", "\"\"", "" })
	void dateOfAnotherFormKeepsTheLastGoodState(String date) {
		LibraryReader reader = this.folders.with("en/a.md", Folders.article("Before", "guide")).reader();
		reader.read(Folders.TODAY);
		for (String key : List.of("publish-on", "published", "review-due")) {
			this.folders.with("en/a.md", Folders.article("After", "guide", key + ": " + date));
			Library now = reader.read(Folders.TODAY);
			assertThat(now.defaultEdition().article(ArticlePath.of("a")).orElseThrow().title()).isEqualTo("Before");
			assertThat(now.findings()).extracting(Finding::remedy)
				.containsExactly("Write it as year, month and day: 2026-11-20");
			assertThat(now.findings()).extracting(Finding::line).containsExactly(5);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "<<<<<<< HEAD\nTake 1.\n=======\nTake 2.\n>>>>>>> branch\n",
			"Take 1.\n=======\nTake 2.\n>>>>>>> branch\n", "<<<<<<< HEAD\nTake 1.\n",
			"<<<<<<< HEAD\r\nTake 1.\r\n||||||| base\r\n=======\r\nTake 2.\r\n>>>>>>> branch\r\n" })
	void fileWithTheMarksOfAConflictKeepsItsLastGoodState(String conflict) {
		LibraryReader reader = this.folders.with("en/a.md", Folders.article("Before", "guide")).reader();
		reader.read(Folders.TODAY);
		this.folders.with("en/a.md", Folders.article("After", "guide") + conflict);
		Library now = reader.read(Folders.TODAY);
		assertThat(now.defaultEdition().article(ArticlePath.of("a")).orElseThrow().title()).isEqualTo("Before");
		assertThat(now.findings()).extracting(Finding::problem)
			.containsExactly("The file holds the marks of a conflict in Git");
	}

	@Test
	void headingUnderlinedSevenTimesIsNoConflict() {
		Library library = this.folders.with("en/a.md", Folders.article("A", "guide") + "\nHeading\n=======\n").read();
		assertThat(library.defaultEdition().article(ArticlePath.of("a"))).isPresent();
	}

	@ParameterizedTest
	@ValueSource(strings = { "en/a.MD", "en/fusion/a.markdown", "en/a.Md" })
	void fileWithAnotherEndingIsNamed(String file) {
		assertThat(this.folders.with(file, Folders.article("A", "guide")).read().findings()).extracting(Finding::file)
			.containsExactly(file);
	}

	@Test
	void aliasThatTwoArticlesClaimIsAFinding() {
		Library library = this.folders.with("en/a.md", Folders.article("A", "guide", "aliases: [old]"))
			.with("en/b.md", Folders.article("B", "guide", "aliases: [old]"))
			.with("en/c.md", Folders.article("C", "guide", "aliases: [a]"))
			.read();
		assertThat(library.findings()).extracting(Finding::file).containsExactly("en/b.md", "en/c.md");
	}

	@Test
	void clinicIsReadWithItsHoursAndHolidays() {
		Clinic clinic = this.folders.read().clinic();
		assertThat(clinic.openingHours()).containsOnlyKeys(DayOfWeek.MONDAY);
		assertThat(clinic.isWorkingDay(LocalDate.of(2026, 11, 23))).isTrue();
		assertThat(clinic.isWorkingDay(LocalDate.of(2026, 11, 24))).isFalse();
		assertThat(clinic.isWorkingDay(LocalDate.of(2026, 11, 26))).isFalse();
	}

	@Test
	void referencesAreReadFromCslYaml() {
		Reference reference = this.folders.read().references().get("who-2023");
		assertThat(reference.authors()).containsExactly("World Health Organization");
		assertThat(reference.year()).isEqualTo(2023);
	}

	@Test
	void termWithTwoOwnersOfANameIsAFinding() {
		Library library = this.folders.with("en/glossary.yml", """
				- term: Herniated disc
				  also-known-as: [slipped disc]
				  definition: One.
				- term: Bulging disc
				  also-known-as: [Slipped disc]
				  definition: Two.
				- term: Nothing said
				""").read();
		assertThat(library.findings()).extracting(Finding::file).containsOnly("en/glossary.yml");
		assertThat(library.findings().get(0).problem()).isEqualTo("'definition' is missing");
		assertThat(library.findings().get(0).line()).isEqualTo(7);
	}

	@Test
	void withoutAnyFileTheLibraryIsEmptyAndSaysWhy(@TempDir Path nothing) {
		Library library = Folders.empty(nothing).read();
		assertThat(library.defaultEdition().articles()).isEmpty();
		assertThat(library.defaultEdition().emergencyAdvice()).contains("911");
		assertThat(library.findings()).extracting(Finding::file)
			.contains("clinic.yml", "references.yml", "en/glossary.yml", "en/blocks/emergency.md");
	}

	@Test
	void brokenFileKeepsItsLastGoodStateUntilItIsMended() {
		LibraryReader reader = this.folders.with("en/a.md", Folders.article("Before", "guide")).reader();
		reader.read(Folders.TODAY);
		this.folders.with("en/a.md", "broken");
		Library broken = reader.read(Folders.TODAY);
		assertThat(broken.defaultEdition().article(ArticlePath.of("a")).orElseThrow().title()).isEqualTo("Before");
		assertThat(broken.findings()).extracting(Finding::file).containsExactly("en/a.md");
		this.folders.with("en/a.md", Folders.article("After", "guide"));
		Library mended = reader.read(Folders.TODAY);
		assertThat(mended.defaultEdition().article(ArticlePath.of("a")).orElseThrow().title()).isEqualTo("After");
		assertThat(mended.findings()).isEmpty();
	}

	@Test
	void brokenClinicFileKeepsTheClinic() {
		LibraryReader reader = this.folders.reader();
		reader.read(Folders.TODAY);
		this.folders.with("clinic.yml", "name: [");
		assertThat(reader.read(Folders.TODAY).clinic().name()).isEqualTo("Example Spine Clinic");
	}

	@Test
	void articleShowsTheBlockAsItIsNow() {
		LibraryReader reader = this.folders.with("en/blocks/signs.md", "Call us. See [home](../index.md).")
			.with("en/fusion/a.md", Folders.article("A", "guide") + "\n{{block: signs}}\n")
			.writtenLongAgo("en/fusion/a.md")
			.reader();
		ArticlePath path = ArticlePath.of("fusion/a");
		Article before = reader.read(Folders.TODAY).defaultEdition().article(path).orElseThrow();
		assertThat(before.body().html()).contains("Call us. See <a href=\"/\">home</a>.");
		assertThat(before.body().text()).doesNotContain("Call us.");
		this.folders.with("en/blocks/signs.md", "Call now.");
		Article after = reader.read(Folders.TODAY).defaultEdition().article(path).orElseThrow();
		assertThat(after.body().html()).contains("Call now.").doesNotContain("Call us.");
	}

	@Test
	void articleMayShowTheEmergencyAdviceAsItIsNow() {
		LibraryReader reader = this.folders
			.with("en/fusion/a.md", Folders.article("A", "guide") + "\n{{block: emergency}}\n")
			.writtenLongAgo("en/fusion/a.md")
			.reader();
		ArticlePath path = ArticlePath.of("fusion/a");
		Library before = reader.read(Folders.TODAY);
		assertThat(before.findings()).isEmpty();
		assertThat(before.defaultEdition().article(path).orElseThrow().body().html()).contains("callout-emergency",
				"<a href=\"tel:911\">");
		this.folders.with("en/blocks/emergency.md", "> [!emergency] Call {{emergency-number}} now if:\n> - you fall");
		assertThat(reader.read(Folders.TODAY).defaultEdition().article(path).orElseThrow().body().html())
			.contains("you fall")
			.doesNotContain("both legs");
	}

	@Test
	void wordThatMeansSomethingElseIsNotExplained() {
		String article = Folders.article("A", "guide") + "\nA slipped disc.\n";
		Edition edition = this.folders.with("en/a.md", article)
			.with("en/b.md", article.replace("kind: guide", "kind: guide\nnot-explained: [herniated DISC]"))
			.read()
			.defaultEdition();
		assertThat(edition.article(ArticlePath.of("a")).orElseThrow().body().html()).contains("term-definition");
		assertThat(edition.article(ArticlePath.of("b")).orElseThrow().body().html()).contains("slipped disc.")
			.doesNotContain("term-definition");
	}

	@Test
	void gravestSignsStandInOneLineEvenWithoutTheirFile() {
		assertThat(this.folders.read().defaultEdition().emergencyStrip()).contains("Get help now for");
		assertThat(this.folders.with("en/blocks/emergency-strip.md", "Call {{emergency-number}} for a slipped disc.")
			.read()
			.defaultEdition()
			.emergencyStrip()).isEqualTo("<p>Call <a href=\"tel:911\">911</a> for a slipped disc.</p>");
	}

	@Test
	void crisisLineComesFirstInACrisisAndTheEmergencyTextWithoutOne() {
		Edition without = this.folders.read().defaultEdition();
		assertThat(without.adviceFor(RedFlag.Level.CRISIS)).contains(without.emergencyAdvice());
		Edition edition = this.folders.with("en/blocks/crisis.md", "> [!emergency] Call or text [988](tel:988)\n> Now.")
			.read()
			.defaultEdition();
		assertThat(edition.adviceFor(RedFlag.Level.CRISIS)).hasValueSatisfying(
				(advice) -> assertThat(advice).contains("<a href=\"tel:988\">988</a>").doesNotContain("both legs"));
		assertThat(edition.adviceFor(RedFlag.Level.EMERGENCY)).contains(edition.emergencyAdvice());
		assertThat(edition.adviceFor(RedFlag.Level.URGENT)).isEmpty();
	}

	@Test
	void brokenBlockKeepsItsLastGoodStateAndIsNamed() {
		LibraryReader reader = this.folders.with("en/blocks/signs.md", "Call us.")
			.with("en/a.md", Folders.article("A", "guide") + "\n{{block: signs}}\n")
			.reader();
		reader.read(Folders.TODAY);
		this.folders.with("en/blocks/signs.md", "Call {{nobody}}.");
		Library broken = reader.read(Folders.TODAY);
		assertThat(broken.findings()).extracting(Finding::file).containsExactly("en/blocks/signs.md");
		assertThat(broken.defaultEdition().article(ArticlePath.of("a")).orElseThrow().body().html())
			.contains("Call us.");
	}

	@Test
	void deletedArticleIsGone() {
		LibraryReader reader = this.folders.with("en/a.md", Folders.article("A", "guide")).reader();
		String before = reader.read(Folders.TODAY).revision();
		this.folders.without("en/a.md");
		Library after = reader.read(Folders.TODAY, Set.of("en/a.md"));
		assertThat(after.defaultEdition().article(ArticlePath.of("a"))).isEmpty();
		assertThat(after.revision()).isNotEqualTo(before);
	}

	@Test
	void unchangedArticleIsNotReadAgain() {
		this.folders.with("en/a.md", Folders.article("A", "guide")).writtenLongAgo("en/a.md");
		LibraryReader reader = this.folders.reader();
		Article before = reader.read(Folders.TODAY).defaultEdition().article(ArticlePath.of("a")).orElseThrow();
		this.folders.with("en/b.md", Folders.article("B", "guide"));
		Article after = reader.read(Folders.TODAY).defaultEdition().article(ArticlePath.of("a")).orElseThrow();
		assertThat(after).isSameAs(before);
	}

	@Test
	void sameFilesHaveTheSameRevision() {
		List<String> revisions = List.of(this.folders.read().revision(), this.folders.read().revision());
		assertThat(revisions.get(0)).isEqualTo(revisions.get(1)).hasSize(12);
	}

	@Test
	void secondLanguageHasItsPrefix() {
		Library library = this.folders.with("clinic.yml", """
				name: Example Spine Clinic
				emergency-number: "911"
				time-zone: America/New_York
				languages: [en, es]
				""")
			.with("es/glossary.yml", "- {term: Disco, definition: Una cosa.}")
			.with("es/blocks/emergency.md", "> [!emergency] Llame al {{emergency-number}}\n> - ya")
			.with("es/index.md", Folders.article("Inicio", "page"))
			.with("es/fusion/index.md", Folders.article("Fusion", "guide"))
			.read();
		assertThat(library.findings()).isEmpty();
		assertThat(library.edition("es").orElseThrow().topic("fusion").orElseThrow().address())
			.isEqualTo("/es/fusion/");
	}

}
