package org.spineguide.handout;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.spineguide.content.Reference;

import static org.assertj.core.api.Assertions.assertThat;

class HandoutSourceTests {

	@Test
	void eachPartEndsWithOnePoint() {
		HandoutSource handoutSource = HandoutSource.of(new Reference("koch-2021", "When is surgery necessary?",
				List.of("Koch", "Yoon et al."), 2021, "EFORT Open Rev.", "Bone Press", "https://doi.org/1"));
		assertThat(handoutSource.work()).isEqualTo("Koch, Yoon et al. When is surgery necessary?");
		assertThat(handoutSource.container()).isEqualTo("EFORT Open Rev.");
		assertThat(handoutSource.rest()).isEqualTo("Bone Press. 2021.");
	}

	@Test
	void whatIsNotKnownLeavesNoPoint() {
		HandoutSource handoutSource = HandoutSource
			.of(new Reference("nhs", "Risks", List.of(), null, null, null, null));
		assertThat(handoutSource).isEqualTo(new HandoutSource("Risks.", null, "", null));
	}

}
