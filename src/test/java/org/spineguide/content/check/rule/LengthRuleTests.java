package org.spineguide.content.check.rule;

import java.util.Collections;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.spineguide.content.file.Drafts;

import static org.assertj.core.api.Assertions.assertThat;

class LengthRuleTests {

	@ParameterizedTest
	@CsvSource({ "spinal-fusion/recovery, guide, 399, 1", "spinal-fusion/recovery, guide, 400, 0",
			"spinal-fusion/recovery, procedure, 900, 0", "spinal-fusion/recovery, condition, 901, 1",
			"spinal-fusion/index, guide, 149, 1", "spinal-fusion/index, guide, 150, 0",
			"spinal-fusion/index, guide, 400, 0", "spinal-fusion/index, guide, 401, 1", "about, page, 20, 0",
			"common-questions, page, 2000, 0" })
	void articlesAndTopicPagesHaveTheirLengthAndPagesAreFree(String path, String kind, int words, int findings) {
		String text = "## A heading does not count\n\n" + String.join(" ", Collections.nCopies(words, "walk"));
		assertThat(Drafts.draft(kind).at(path).saying(text).lookedAtBy(new LengthRule())).hasSize(findings);
	}

}
