package org.spineguide.content.check;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.spineguide.content.Finding;
import org.spineguide.content.Finding.Severity;
import org.spineguide.content.load.Folders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class LibraryCheckTests {

	private Folders folders;

	private Path root;

	@BeforeEach
	void prepare(@TempDir Path root) {
		this.root = root;
		this.folders = Folders.in(root)
			.with("en/sections.yml", "every: {begins-with: key-points}")
			.with("en/plain-words.yml", "utilize: use");
	}

	@Test
	void everyArticleThatReadersSeeOrWillSeeIsInTheReport() {
		this.folders.with("en/fusion/recovery.md", Folders.article("Recovery", "guide"))
			.with("en/fusion/soon.md", Folders.article("Soon", "guide", "publish-on: 2030-01-01"))
			.with("en/fusion/draft.md", Folders.article("Draft", "guide", "draft: true"));
		assertThat(check().texts()).extracting(CheckedArticle::file)
			.containsExactly("en/fusion/recovery.md", "en/fusion/soon.md", "en/index.md");
	}

	@Test
	void findingsOfReadingAndOfTheTextsStandTogetherEachOnce() {
		this.folders.with("en/fusion/recovery.md",
				"---\ntitle: Recovery\nsummary: How it goes.\nkind: page\nauthor: A\npublished: 2026-11-20\n"
						+ "review-due: 2027-11-20\n---\n\nWalk [on](nowhere.md) [@nobody].\n");
		assertThat(check().findings()).filteredOn((finding) -> finding.file().equals("en/fusion/recovery.md"))
			.extracting(Finding::severity, Finding::rule, Finding::line)
			.containsExactlyInAnyOrder(tuple(Severity.ERROR, "link", 10), tuple(Severity.ERROR, "readable", 10));
	}

	@Test
	void brokenFileFailsTheCheck() {
		this.folders.with("en/fusion/recovery.md", "---\ntitel: Recovery\n---\n");
		CheckReport report = check();
		assertThat(report.isFailed()).isTrue();
		assertThat(report.findings()).extracting(Finding::file, Finding::line, Finding::problem)
			.contains(tuple("en/fusion/recovery.md", 2, "There is no key 'titel'"));
	}

	@Test
	void warningsAloneDoNotFailTheCheck() {
		CheckReport report = check();
		assertThat(report.count(Severity.WARNING)).isPositive();
		assertThat(report.isFailed()).isFalse();
	}

	@Test
	void titlesAreUnique() {
		this.folders.with("en/a/recovery.md", Folders.article("Recovery", "page"))
			.with("en/b/recovery.md", Folders.article("recovery", "page"));
		assertThat(check().findings()).filteredOn((finding) -> finding.rule().equals("names"))
			.extracting(Finding::severity, Finding::file, Finding::problem)
			.containsExactly(tuple(Severity.WARNING, "en/b/recovery.md",
					"The title 'recovery' is the title of en/a/recovery.md too"));
	}

	@Test
	void otherNamesOfTwoArticlesArePointedOut() {
		this.folders.with("en/a/disc.md", Folders.article("Disc", "page", "also-known-as: [slipped disc, home]"))
			.with("en/b/bulge.md", Folders.article("Bulge", "page", "also-known-as: [Slipped disc]"));
		assertThat(check().findings()).filteredOn((finding) -> finding.rule().equals("names"))
			.extracting(Finding::severity, Finding::file, Finding::problem)
			.containsExactly(tuple(Severity.ADVICE, "en/a/disc.md", "'home' is a name of en/index.md too"),
					tuple(Severity.ADVICE, "en/b/bulge.md", "'Slipped disc' is a name of en/a/disc.md too"));
	}

	@Test
	void termThatLeadsNowhereIsAnError() {
		this.folders.with("en/glossary.yml", """
				- term: Disc
				  definition: A cushion.
				- term: Disc wall
				  definition: Its ring.
				  see: fusion/gone
				""");
		assertThat(check().findings()).filteredOn((finding) -> finding.file().equals("en/glossary.yml"))
			.extracting(Finding::severity, Finding::line, Finding::problem)
			.containsExactly(
					tuple(Severity.ERROR, 3, "The term 'Disc wall' leads to 'fusion/gone', which is not there"));
	}

	@Test
	void emergencyAdviceOutsideAnEmergencyBoxIsAnError() {
		this.folders.with("en/blocks/emergency.md", "Call {{emergency-number}}.");
		assertThat(check().findings()).filteredOn((finding) -> finding.file().equals("en/blocks/emergency.md"))
			.extracting(Finding::problem)
			.containsExactly("The emergency advice is not in an emergency box");
	}

	@Test
	void blockIsHeldToTheSamePlainness() {
		this.folders.with("en/blocks/signs.md",
				"Immediate medical consultation is unconditionally recommendable. ".repeat(10));
		assertThat(check().findings()).filteredOn((finding) -> finding.file().equals("en/blocks/signs.md"))
			.extracting(Finding::rule)
			.contains("grade", "paragraphs");
	}

	@Test
	void missingListsAreNamed() {
		this.folders.without("en/sections.yml").without("en/plain-words.yml");
		assertThat(check().findings()).extracting(Finding::file).contains("en/sections.yml", "en/plain-words.yml");
	}

	@Test
	void brokenListIsAnErrorWithItsLine() {
		this.folders.with("en/sections.yml", "every:\n  begins-with: key-pints\n");
		assertThat(check().findings()).filteredOn((finding) -> finding.file().equals("en/sections.yml"))
			.extracting(Finding::severity, Finding::line)
			.containsExactly(tuple(Severity.ERROR, 2));
	}

	@Test
	void formulasAreLeftOutWhereTheyDoNotHold() {
		this.folders.with("clinic.yml", """
				name: Example Spine Clinic
				emergency-number: "911"
				time-zone: America/New_York
				languages: [en, es]
				""")
			.with("es/glossary.yml", "- term: Disco\n  definition: Un cojín.\n")
			.with("es/blocks/emergency.md", "> [!emergency] Llame al 911 si:\n> - no siente las piernas\n")
			.with("es/index.md", Folders.article("Inicio", "page"));
		assertThat(check().texts()).filteredOn((text) -> text.file().equals("es/index.md"))
			.singleElement()
			.satisfies((text) -> {
				assertThat(text.grade()).isNull();
				assertThat(text.readability().words()).isEqualTo(2);
			});
	}

	@Test
	void whatPaperCannotShowIsNamedInSharedFilesToo() {
		this.folders.with("en/glossary.yml", "- term: Disc\n  definition: A cushion \ud83e\ude91 of bone.\n")
			.with("fonts/broken.ttf", "no font");
		assertThat(check().findings())
			.filteredOn((finding) -> finding.rule().equals("paper") || finding.file().startsWith("fonts/"))
			.extracting(Finding::file, Finding::line)
			.containsExactly(tuple("en/glossary.yml", 2), tuple("fonts/broken.ttf", 1));
	}

	@Test
	void listOfHolidaysThatEndsWithinThreeMonthsIsAWarning() {
		assertThat(holidays("2027-02-10")).extracting(Finding::severity, Finding::line, Finding::problem)
			.containsExactly(tuple(Severity.WARNING, 7, "The list of holidays ends on 2027-02-10"));
		assertThat(holidays("2027-03-10")).isEmpty();
	}

	private List<Finding> holidays(String last) {
		this.folders.with("clinic.yml", """
				name: Example Spine Clinic
				emergency-number: "911"
				time-zone: America/New_York
				languages: [en]
				holidays:
				  - {date: 2026-11-26, name: Thanksgiving Day}
				  - {date: %s, name: Last}
				""".formatted(last));
		return check().findings().stream().filter((finding) -> finding.rule().equals("holidays")).toList();
	}

	private CheckReport check() {
		return Checks.check(this.root);
	}

}
