package org.spineguide.content.check.rule;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.spineguide.content.Finding;
import org.spineguide.content.Reference;
import org.spineguide.content.Reference.Notice;
import org.spineguide.content.Reference.NoticeKind;
import org.spineguide.content.file.Drafts;

import static org.assertj.core.api.Assertions.assertThat;

class SourcesRuleTests {

	private final Rule rule = new SourcesRule(Map.of());

	@Test
	void twoSourcesAreEnough() {
		assertThat(Drafts.guide().saying("Walk [@who-2023]. Rest [@nice-ng59].").lookedAtBy(this.rule)).isEmpty();
	}

	@Test
	void oneSourceCitedTwiceIsOne() {
		assertThat(Drafts.guide().saying("Walk [@who-2023]. Rest [@who-2023].").lookedAtBy(this.rule))
			.extracting(Finding::problem)
			.containsExactly("The text cites 1 of the references, at least 2 are asked for");
	}

	@Test
	void unknownSourceIsNone() {
		assertThat(Drafts.guide().saying("Walk [@who-2023; @nobody].").lookedAtBy(this.rule)).hasSize(1);
	}

	@Test
	void sourceThatWasTakenBackIsNamedWhereItIsCited() {
		Reference reference = new Reference("who-2023", "Title", List.of(), 2023, null, null, null)
			.with(List.of(new Notice(NoticeKind.RETRACTED, null, null)));
		assertThat(Drafts.guide()
			.saying("Walk [@nice-ng59].\n\nRest [@who-2023].")
			.lookedAtBy(new SourcesRule(Map.of("who-2023", reference)))).extracting(Finding::problem)
			.containsExactly("'who-2023' was taken back");
	}

	@Test
	void pageNeedsNone() {
		assertThat(Drafts.draft("page").saying("Walk.").lookedAtBy(this.rule)).isEmpty();
	}

}
