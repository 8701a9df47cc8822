package org.spineguide.content;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class TextCheckTests {

	private static final ArticlePath PATH = ArticlePath.of("spinal-fusion/recovery");

	@TempDir
	private Path root;

	@Test
	void textThatIsNotSavedYetIsLookedAt() throws BrokenFileException {
		TextFile typed = Drafts.draft("condition").saying("## Pain\n\nUtilize [this](gone.md) [@nobody].").file();
		CheckedText looked = check().look(typed, PATH);
		assertThat(looked.readability().words()).isEqualTo(2);
		assertThat(looked.findings()).extracting(Finding::rule)
			.contains("readable", "link", "beginning", "sections", "ending", "sources", "further-reading", "length",
					"review", "long-words");
		assertThat(looked.findings()).allSatisfy((finding) -> {
			assertThat(finding.file()).isEqualTo("en/spinal-fusion/recovery.md");
			assertThat(finding.line()).isPositive();
			assertThat(finding.remedy()).isNotBlank();
		});
	}

	@Test
	void textThatCannotBeReadHasItsReasons() throws BrokenFileException {
		CheckedText looked = check().look(Drafts.draft("nonsense").file(), PATH);
		assertThat(looked.isListed()).isFalse();
		assertThat(looked.readability().isEmpty()).isTrue();
		assertThat(looked.findings()).extracting(Finding::line).containsExactly(4);
	}

	@Test
	void itemInADontBoxThatSaysToDoItIsOneFinding() throws BrokenFileException {
		TextFile typed = Drafts.draft("page").saying("> [!dont] Do not\n> - lift a kettle\n> - do not bend").file();
		assertThat(check().look(typed, PATH).findings()).filteredOn((finding) -> finding.line() > Drafts.TOP)
			.singleElement()
			.satisfies((finding) -> assertThat(finding.problem()).contains("do not"));
	}

	private TextCheck check() {
		Library library = Folders.in(this.root).with("en/sections.yml", """
				every: {begins-with: key-points, ends-with: [What to do next]}
				condition:
				  - [What it is]
				""").with("en/plain-words.yml", "utilize: use").read();
		Yardstick yardstick = Yardstick.read(new ContentFolder(this.root), "en",
				Set.of("en/sections.yml", "en/plain-words.yml"));
		return new TextCheck(library, library.defaultEdition(), yardstick, Set.of(), (picture) -> Optional.empty(),
				Checks.messages(), LocalDate.of(2026, 12, 1));
	}

}
