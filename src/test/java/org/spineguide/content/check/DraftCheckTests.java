package org.spineguide.content.check;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.spineguide.content.Article;
import org.spineguide.content.Clinic;
import org.spineguide.content.Finding;
import org.spineguide.content.GlossaryTerm;
import org.spineguide.content.Libraries;
import org.spineguide.content.Library;
import org.spineguide.content.Reference;
import org.spineguide.content.file.ContentFolder;
import org.spineguide.content.file.ContentSettings;
import org.spineguide.content.font.PrintFonts;
import org.spineguide.content.load.Folders;
import org.spineguide.content.load.Shelves;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

@Tag("slow")
class DraftCheckTests {

	private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-12-01T12:00:00Z"), ZoneOffset.UTC);

	private static final Path SHIPPED = Path.of("content");

	/** How often each file is looked at, with a piece missing. */
	private static final int MOMENTS = 4;

	@TempDir
	private Path root;

	@Test
	void textIsShownAsThePageWouldShowIt() {
		DraftReport draftReport = look("en/disc.md",
				Folders.article("Disc", "guide") + "\nA slipped disc [@who-2023].\n");
		assertThat(draftReport.article().map(Article::title)).contains("Disc");
		assertThat(draftReport.html()).contains("<h2", "Some text.", "popover");
		assertThat(draftReport.words()).isEqualTo(5);
	}

	@Test
	void brokenLinkIsNamedWithItsLine() {
		DraftReport draftReport = look("en/disc.md", Folders.article("Disc", "guide") + "\nSee [more](gone.md).\n");
		assertThat(draftReport.isFailed()).isTrue();
		assertThat(draftReport.findings()).filteredOn((finding) -> finding.rule().equals("link"))
			.singleElement()
			.satisfies((finding) -> assertThat(finding.line()).isEqualTo(11));
	}

	@Test
	void longSentencesAndWordsAreFoundBetweenMarks() {
		String text = Folders.article("Disc", "guide") + "\nShort one. **You may** utilize a [cane](index.md) to walk "
				+ "to the end of the road and back again each and every single day [@who-2023].\n";
		DraftReport draftReport = look("en/disc.md", text);
		assertThat(draftReport.sentences()).singleElement().satisfies((sentence) -> {
			assertThat(sentence.words()).isEqualTo(21);
			assertThat(sentence.isTooLong()).isTrue();
			assertThat(text.substring(sentence.from(), sentence.to())).startsWith("You may** utilize")
				.endsWith("single day");
		});
		assertThat(draftReport.longWords()).filteredOn((word) -> word.plainer() != null)
			.singleElement()
			.satisfies((word) -> {
				assertThat(text.substring(word.from(), word.to())).isEqualTo("utilize");
				assertThat(word.plainer()).isEqualTo("use");
			});
	}

	@Test
	void draftIsReadAsWell() {
		DraftReport draftReport = look("en/disc.md",
				Folders.article("Disc", "guide", "draft: true", "publish-on: 2027-01-01"));
		assertThat(draftReport.draft()).isTrue();
		assertThat(draftReport.publishOn()).hasToString("2027-01-01");
		assertThat(draftReport.article()).isPresent();
	}

	@Test
	void glossaryNamesTheLineThatIsWrong() {
		DraftReport draftReport = look("en/glossary.yml", "- term: Disc\n  meaning: A cushion.\n");
		assertThat(draftReport.findings()).extracting(Finding::line).contains(2);
		assertThat(look("en/glossary.yml", "- term: Disc\n  definition: A cushion.\n  see: gone\n").findings())
			.extracting(Finding::problem)
			.containsExactly("The term 'Disc' leads to 'gone', which is not there");
	}

	@Test
	void whatReadersSeeOfASharedFileIsAtHand() {
		DraftReport glossary = look("en/glossary.yml", "- term: Disc\n  definition: A cushion.\n");
		assertThat(glossary.shared()).isNotNull();
		assertThat(glossary.shared().terms()).extracting(GlossaryTerm::definition).containsExactly("A cushion.");
		DraftReport references = look("references.yml", "references:\n  - id: other\n    title: Other\n");
		assertThat(references.shared().references()).extracting(Reference::title).containsExactly("Other");
		DraftReport clinic = look("clinic.yml",
				"name: Clinic\nemergency-number: \"112\"\ntime-zone: Europe/Paris\nlanguages: [en]\n");
		assertThat(clinic.shared().clinic()).extracting(Clinic::emergencyNumber).isEqualTo("112");
		assertThat(look("en/glossary.yml", "- term: Disc\n").shared()).isNull();
		assertThat(look("en/lay-words.yml", "- words: [disc, cushion]\n").shared()).isNull();
	}

	@Test
	void emptyItemIsPassedOver() {
		for (String file : List.of("en/glossary.yml", "en/lay-words.yml", "en/red-flags.yml", "en/withdrawn.yml")) {
			assertThat(look(file, "# Words\n-\n").findings()).as(file).isEmpty();
		}
		assertThat(
				look("en/glossary.yml", "- term: Disc\n  definition: A cushion.\n  also-known-as:\n  -\n").findings())
			.isEmpty();
		assertThat(look("en/disc.md", Folders.article("Disc", "guide", "tags:", "-", "aliases:", "-")).article())
			.isPresent();
		assertThat(look("references.yml", "references:\n-\n").isFailed()).isFalse();
	}

	@Test
	void entryOfAnotherKindIsNamed() {
		assertThat(look("en/lay-words.yml", "- words: [disc, disk]\n- [disc, cushion]\n").findings())
			.extracting(Finding::line)
			.containsExactly(2);
	}

	@Test
	void textIsReadAtEveryMomentOfItsWriting() throws IOException {
		Random random = new Random(7);
		DraftCheck reader = new DraftCheck(new ContentSettings(SHIPPED, false), new PrintFonts(SHIPPED),
				fixed(Shelves.real()), Checks.messages(), CLOCK);
		for (String file : new ContentFolder(SHIPPED).files()
			.keySet()
			.stream()
			.filter((name) -> name.matches(".*\\.(md|yml)"))
			.toList()) {
			String text = Files.readString(SHIPPED.resolve(file));
			for (int moment = 0; moment < MOMENTS; moment++) {
				int from = random.nextInt(text.length());
				int to = Math.min(text.length(), from + random.nextInt(40));
				String cut = text.substring(0, from) + ((moment % 2 == 0) ? "" : text.substring(to));
				assertThatCode(() -> reader.look(file, cut)).as("%s without %d to %d", file, from, to)
					.doesNotThrowAnyException();
			}
		}
	}

	@Test
	void sourceThatIsCitedDoesNotGoAway() {
		Folders.in(this.root).with("en/disc.md", Folders.article("Disc", "guide") + "\nSo it is [@who-2023].\n");
		DraftReport draftReport = reader().look("references.yml", "references:\n  - id: other\n    title: Other\n");
		assertThat(draftReport.findings()).extracting(Finding::problem)
			.containsExactly("'who-2023' is gone, but en/disc.md cites it");
	}

	@Test
	void phoneThatIsShownDoesNotGoAway() {
		Folders.in(this.root).with("en/disc.md", Folders.article("Disc", "guide") + "\nCall {{clinic-phone}}.\n");
		DraftReport draftReport = reader().look("clinic.yml", """
				name: Clinic
				emergency-number: "911"
				time-zone: America/New_York
				languages: [en]
				""");
		assertThat(draftReport.findings()).extracting(Finding::problem)
			.containsExactly("'clinic-phone' is gone, but en/disc.md shows it on line 11");
	}

	@Test
	void emergencyTextWithoutItsBoxIsRefused() {
		assertThat(look("en/blocks/emergency.md", "Call somebody.").isFailed()).isTrue();
		DraftReport good = look("en/blocks/emergency.md",
				"> [!emergency] Call {{emergency-number}} if:\n> - you fall\n");
		assertThat(good.findings()).isEmpty();
		assertThat(good.html()).contains("911");
	}

	@Test
	void blockIsShownAndFoundHardToRead() {
		DraftReport draftReport = look("en/blocks/signs.md",
				"Immediate medical consultation is unconditionally recommendable. ".repeat(10)
						+ "See [more](../gone.md).\n");
		assertThat(draftReport.html()).contains("consultation");
		assertThat(draftReport.findings()).extracting(Finding::rule).contains("grade", "link");
		assertThat(look("en/blocks/signs.md", "Call us.").findings()).isEmpty();
		assertThat(look("en/blocks/signs.md", "{{block: signs}}").findings()).extracting(Finding::problem)
			.contains("There is no block \"signs\"");
	}

	@Test
	void fileThatTheSiteDoesNotKnowIsRefused() {
		assertThat(look("en/other.yml", "a: b").isFailed()).isTrue();
		assertThat(look("elsewhere.txt", "a").isFailed()).isTrue();
		assertThat(look("en/Bad Name.md", "a").isFailed()).isTrue();
	}

	@Test
	void plainWordsThatChangeAreKnownAtOnce() {
		Folders folder = Folders.in(this.root);
		DraftCheck reader = reader();
		String text = Folders.article("Disc", "guide") + "\nDo stretch.\n";
		assertThat(reader.look("en/disc.md", text).longWords()).isEmpty();
		folder.with("en/plain-words.yml", "stretch: reach");
		assertThat(reader.look("en/disc.md", text).longWords()).extracting(DraftReport.Word::plainer)
			.containsExactly("reach");
	}

	/** The editor looks at every pause in typing. */
	@Test
	@Tag("bench")
	void longestArticleIsReadWithinTheTimeOfAKeystroke() throws IOException {
		Library library = Shelves.real();
		DraftCheck reader = new DraftCheck(new ContentSettings(SHIPPED, false), new PrintFonts(SHIPPED), fixed(library),
				Checks.messages(), CLOCK);
		Article longest = library.defaultEdition()
			.articles()
			.stream()
			.max(Comparator.comparing((article) -> article.body().text().length()))
			.orElseThrow();
		String text = Files.readString(SHIPPED.resolve(longest.file()));
		long[] times = new long[60];
		for (int i = 0; i < times.length; i++) {
			long start = processorTime();
			assertThat(reader.look(longest.file(), text + "\n" + i).words()).isGreaterThan(500);
			times[i] = processorTime() - start;
		}
		long median = Arrays.stream(times).skip(30).sorted().skip(15).findFirst().orElseThrow();
		System.out.printf("Longest article (%s, %d characters) read in %d ms, median of 30 after 30%n", longest.file(),
				text.length(), Duration.ofNanos(median).toMillis());
	}

	/** Not the time of day, since other programs may want the processor too. */
	private static long processorTime() {
		return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
	}

	private DraftReport look(String file, String text) {
		Folders.in(this.root).with("en/plain-words.yml", "utilize: use");
		return reader().look(file, text);
	}

	private DraftCheck reader() {
		return new DraftCheck(new ContentSettings(this.root, false), new PrintFonts(this.root),
				fixed(Folders.empty(this.root).read()), Checks.messages(), CLOCK);
	}

	private static Libraries fixed(Library library) {
		return () -> library;
	}

}
