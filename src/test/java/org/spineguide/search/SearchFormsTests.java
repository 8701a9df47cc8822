package org.spineguide.search;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Forms of one word find the same article first, and words that carry no question do not
 * stand out.
 */
class SearchFormsTests {

	@ParameterizedTest
	@ValueSource(strings = { "L5-S1 | L5S1 | L5 S1 | l5/s1 | l5s1", "L4-L5 | L4-5 | L4/5 | L45 | l4 l5 | L4L5",
			"worn L4-L5 | worn L45 | worn L4L5", "post-op pain | post op pain | postop pain",
			"follow-up | follow up | followup", "self-care | self care | selfcare", "mri | mris | MRIs",
			"x-ray | xray | x-rays | xrays | x ray", "ct scan | ct scans | CTs", "nsaid | NSAIDs",
			"herniated disc | hernia | disc hernia", "nonunion | non-union | non union",
			"flare-up | flare up | flareup", "microdiscectomy | micro-discectomy | micro discectomy",
			"blood thinner | bloodthinner | blood-thinners", "second opinion | secondopinion | 2nd opinion",
			"reoperation | re-operation", "check-up | checkup | check up" })
	void formsOfAWordFindTheSameArticle(String forms) {
		List<String> all = Arrays.stream(forms.split("\\|")).map(String::strip).toList();
		assertThat(all).allSatisfy((form) -> assertThat(first(form)).isEqualTo(first(all.get(0))));
	}

	@Test
	void levelLeadsToThePageOnDiscs() {
		assertThat(first("L5S1")).isEqualTo("chronic-back-pain/herniated-disc");
	}

	@ParameterizedTest
	@ValueSource(strings = { "how do i know if i need it", "how long does it take", "what is the best thing to do" })
	void fillerWordsAreNeverMarked(String words) {
		assertThat(Searches.shipped().find(SearchRequest.of("en", words)).hits()).isNotEmpty()
			.flatExtracting((hit) -> hit.excerpt().pieces())
			.noneMatch(Snippet.Piece::marked);
	}

	private static String first(String words) {
		return Searches.shipped().find(SearchRequest.of("en", words)).hits().get(0).article().path().value();
	}

}
