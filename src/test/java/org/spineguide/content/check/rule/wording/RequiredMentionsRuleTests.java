package org.spineguide.content.check.rule.wording;

import org.junit.jupiter.api.Test;

import org.spineguide.content.Finding;
import org.spineguide.content.check.rule.Rule;
import org.spineguide.content.file.Drafts;
import org.spineguide.content.file.RequiredSections;

import static org.assertj.core.api.Assertions.assertThat;

class RequiredMentionsRuleTests {

	private final Rule rule = new RequiredMentionsRule(RequiredSections.of("""
			mentions:
			  procedure:
			    - [clot]
			    - [medicine, blood thinner]
			"""));

	@Test
	void wordsOfEachSubjectAreLookedForInAnyForm() {
		assertThat(Drafts.draft("procedure")
			.saying("Clots may form.\n\n- Never stop blood thinners on your own.")
			.lookedAtBy(this.rule)).isEmpty();
	}

	@Test
	void subjectThatOnlyAHeadingOrAnotherWordNamesIsMissing() {
		assertThat(Drafts.draft("procedure").saying("## Clots\n\nBiomedicine is a word.").lookedAtBy(this.rule))
			.extracting(Finding::problem)
			.containsExactly("The text says nothing of 'clot'", "The text says nothing of 'medicine'");
	}

	@Test
	void otherKindsNeedNotSpeakOfThem() {
		assertThat(Drafts.guide().saying("Walk.").lookedAtBy(this.rule)).isEmpty();
	}

}
