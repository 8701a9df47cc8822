package org.spineguide.content.check.rule;

import org.junit.jupiter.api.Test;

import org.spineguide.content.Finding;
import org.spineguide.content.file.Drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class SummaryRuleTests {

	@Test
	void summaryIsASentence() {
		assertThat(Drafts.guide().with("summary", "What helps?").lookedAtBy(new SummaryRule())).isEmpty();
		assertThat(Drafts.guide().with("summary", "What helps").lookedAtBy(new SummaryRule()))
			.extracting(Finding::line, Finding::problem)
			.containsExactly(tuple(4, "The summary does not end with a full stop"));
	}

}
