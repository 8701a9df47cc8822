package org.spineguide.content.check.rule.wording;

import org.junit.jupiter.api.Test;

import org.spineguide.content.Finding;
import org.spineguide.content.file.Drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class ParagraphLengthRuleTests {

	@Test
	void paragraphsAndItemsHaveAtMostThreeSentences() {
		String text = """
				One. Two. Three.

				One. Two. Three. Four.

				- **First day.** You stand. You walk.
				- **First day.** You stand. You walk. You rest.
				""";
		assertThat(Drafts.guide().saying(text).lookedAtBy(new ParagraphLengthRule()))
			.extracting(Finding::line, Finding::problem)
			.containsExactly(tuple(Drafts.TOP + 3, "A paragraph or list item has 4 sentences, at most 3"),
					tuple(Drafts.TOP + 6, "A paragraph or list item has 4 sentences, at most 3"));
	}

}
