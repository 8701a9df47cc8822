package org.spineguide.content.check.rule;

import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.spineguide.content.Finding;
import org.spineguide.content.file.Drafts;
import org.spineguide.content.load.Folders;

import static org.assertj.core.api.Assertions.assertThat;

class InternalLinksRuleTests {

	private Rule rule;

	@BeforeEach
	void prepare(@TempDir Path root) {
		this.rule = new InternalLinksRule(Folders.in(root)
			.with("en/spinal-fusion/recovery.md", Folders.article("Recovery", "guide"))
			.with("en/spinal-fusion/risks.md", Folders.article("Risks", "guide"))
			.with("en/spinal-fusion/index.md", Folders.article("Fusion", "guide"))
			.read()
			.defaultEdition());
	}

	@Test
	void twoOtherArticlesAreEnough() {
		assertThat(Drafts.guide().saying("See [risks](risks.md#a) and [fusion](index.md).").lookedAtBy(this.rule))
			.isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "[Risks](risks.md) and [risks](risks.md#first-part)",
			"[Risks](risks.md) and [this page](recovery.md)", "[Risks](risks.md) and [a form](/appointments)",
			"[Risks](risks.md) and [elsewhere](https://example.org/spinal-fusion/)" })
	void sameArticleItselfFormsAndOtherSitesDoNotCount(String text) {
		assertThat(Drafts.guide().saying(text).lookedAtBy(this.rule)).extracting(Finding::problem)
			.containsExactly("The text links to 1 other articles, at least 2 are asked for");
	}

	@Test
	void pageNeedsNone() {
		assertThat(Drafts.draft("page").saying("Walk.").lookedAtBy(this.rule)).isEmpty();
	}

}
