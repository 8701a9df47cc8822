package org.spineguide.content;

import org.junit.jupiter.api.Test;

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
