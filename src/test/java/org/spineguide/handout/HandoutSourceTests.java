package org.spineguide.handout;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.spineguide.content.Reference;

import static org.assertj.core.api.Assertions.assertThat;

class HandoutSourceTests {

	@Test
	void eachPartEndsWithOnePoint() {
		HandoutSource source = HandoutSource.of(new Reference("koch-2021", "When is surgery necessary?",
				List.of("Koch", "Yoon et al."), 2021, "EFORT Open Rev.", "Bone Press", "https://doi.org/1"));
		assertThat(source.work()).isEqualTo("Koch, Yoon et al. When is surgery necessary?");
		assertThat(source.container()).isEqualTo("EFORT Open Rev.");
		assertThat(source.rest()).isEqualTo("Bone Press. 2021.");
	}

	@Test
	void whatIsNotKnownLeavesNoPoint() {
		HandoutSource source = HandoutSource.of(new Reference("nhs", "Risks", List.of(), null, null, null, null));
		assertThat(source).isEqualTo(new HandoutSource("Risks.", null, "", null, null));
	}

}
