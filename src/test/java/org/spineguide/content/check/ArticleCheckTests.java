package org.spineguide.content.check;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.spineguide.content.ArticlePath;
import org.spineguide.content.Finding;
import org.spineguide.content.Finding.Severity;
import org.spineguide.content.InvalidContentException;
import org.spineguide.content.Library;
import org.spineguide.content.file.ContentFolder;
import org.spineguide.content.file.Drafts;
import org.spineguide.content.file.TextFile;
import org.spineguide.content.font.PrintFonts;
import org.spineguide.content.load.Folders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class ArticleCheckTests {

	private static final ArticlePath PATH = ArticlePath.of("spinal-fusion/recovery");

	@TempDir
	private Path root;

	@Test
	void textThatIsNotSavedYetIsLookedAt() throws InvalidContentException {
		TextFile typed = Drafts.draft("condition").saying("## Pain\n\nUtilize [this](gone.md) [@nobody].").file();
		CheckedArticle looked = check().look(typed, PATH);
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
	void textThatCannotBeReadHasItsReasons() throws InvalidContentException {
		CheckedArticle looked = check().look(Drafts.draft("nonsense").file(), PATH);
		assertThat(looked.isListed()).isFalse();
		assertThat(looked.readability().isEmpty()).isTrue();
		assertThat(looked.findings()).extracting(Finding::line).containsExactly(4);
	}

	@Test
	void itemInADontBoxThatSaysToDoItIsOneFinding() throws InvalidContentException {
		TextFile typed = Drafts.draft("page").saying("> [!dont] Do not\n> - lift a kettle\n> - do not bend").file();
		assertThat(check().look(typed, PATH).findings()).filteredOn((finding) -> finding.line() > Drafts.TOP)
			.singleElement()
			.satisfies((finding) -> assertThat(finding.problem()).contains("do not"));
	}

	@Test
	void markThatReadersSeeIsAWarningOnItsLine() throws InvalidContentException {
		TextFile typed = Drafts.draft("page").saying("Take one<br>tablet.\n\n<!-- or two? -->").file();
		assertThat(check().look(typed, PATH).findings()).filteredOn((finding) -> finding.rule().equals("marks"))
			.extracting(Finding::severity, Finding::line)
			.containsExactly(tuple(Severity.WARNING, Drafts.TOP + 1), tuple(Severity.WARNING, Drafts.TOP + 3));
	}

	private ArticleCheck check() {
		Library library = Folders.in(this.root).with("en/sections.yml", """
				every: {begins-with: key-points, ends-with: [What to do next]}
				condition:
				  - [What it is]
				""").with("en/plain-words.yml", "utilize: use").read();
		StyleGuide styleGuide = StyleGuide.read(new ContentFolder(this.root), "en",
				Set.of("en/sections.yml", "en/plain-words.yml"));
		return new ArticleCheck(library, library.defaultEdition(), styleGuide, new PrintFonts(this.root), Set.of(),
				(picture) -> Optional.empty(), Checks.messages(), LocalDate.of(2026, 12, 1));
	}

}
