package org.spineguide.content.check.rule;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.spineguide.content.Finding;
import org.spineguide.content.file.Drafts;

import static org.assertj.core.api.Assertions.assertThat;

class AltTextRuleTests {

	private final Rule rule = new AltTextRule();

	@Test
	void pictureWithWordsPasses() {
		assertThat(
				Drafts.guide().saying("![A disc that presses on a nerve](/images/disc-side.png)").lookedAtBy(this.rule))
			.isEmpty();
	}

	@Test
	void pictureWithoutWordsIsNamed() {
		assertThat(Drafts.guide().saying("Walk.\n\n![](/images/disc-side.png)").lookedAtBy(this.rule)).singleElement()
			.satisfies((finding) -> {
				assertThat(finding.problem()).isEqualTo("The picture '/images/disc-side.png' has no words");
				assertThat(finding.line()).isEqualTo(Drafts.TOP + 3);
			});
	}

	@ParameterizedTest
	@ValueSource(strings = { "disc-side.png", "disc-side", "Disc-Side", "IMG_0042.JPG" })
	void nameOfAFileSaysNothing(String words) {
		assertThat(Drafts.guide().saying("![" + words + "](/images/disc-side.png)").lookedAtBy(this.rule))
			.extracting(Finding::problem)
			.containsExactly("The words for the picture '/images/disc-side.png' are the name of a file");
	}

}
