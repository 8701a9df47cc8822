package org.spineguide.content.check.rule.wording;

import org.junit.jupiter.api.Test;

import org.spineguide.content.Finding;
import org.spineguide.content.Finding.Severity;
import org.spineguide.content.check.readability.PhraseMatcher;
import org.spineguide.content.check.rule.Rule;
import org.spineguide.content.file.Drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class LongWordRuleTests {

	private final PhraseMatcher<String> glossary = new PhraseMatcher<>();

	private final PhraseMatcher<String> plainWords = new PhraseMatcher<>();

	private final Rule rule = new LongWordRule(this.glossary, this.plainWords);

	@Test
	void plainerWordIsOfferedOnce() {
		this.plainWords.add("prior to", "before");
		this.plainWords.add("utilize", "use");
		assertThat(Drafts.guide().saying("Walk prior to bed.\n\nUtilize a stick prior to that.").lookedAtBy(this.rule))
			.extracting(Finding::severity, Finding::line, Finding::problem, Finding::remedy)
			.containsExactly(
					tuple(Severity.ADVICE, Drafts.TOP + 1, "There is a plainer word for 'prior to'",
							"Say 'before' if it fits"),
					tuple(Severity.ADVICE, Drafts.TOP + 3, "There is a plainer word for 'Utilize'",
							"Say 'use' if it fits"));
	}

	@Test
	void longWordWithoutAPlainerOneIsPointedOut() {
		assertThat(Drafts.guide().saying("The stabilization may fail.").lookedAtBy(this.rule))
			.extracting(Finding::problem)
			.containsExactly("'stabilization' is a long word");
	}

	@Test
	void glossaryTermsNamesAndEasyEndingsAreLeftAlone() {
		this.glossary.add("Spinal stenosis", "spinal-stenosis");
		assertThat(Drafts.guide()
			.saying("Spinal stenosis may need an injecting nurse. Ask in Pennsylvania, not at 10,000 places.")
			.lookedAtBy(this.rule)).isEmpty();
	}

	@Test
	void longWordThatEveryoneKnowsIsLeftAlone() {
		this.plainWords.add("hospital", "");
		assertThat(Drafts.guide().saying("Two hospitals are near.").lookedAtBy(this.rule)).isEmpty();
	}

}
