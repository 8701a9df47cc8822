package org.spineguide.enquiry;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class EnquiryReferenceTests {

	@Test
	void hasTwoShortGroupsWithoutLettersThatLookAlike() {
		assertThat(IntStream.range(0, 1000).mapToObj((each) -> EnquiryReference.draw().toString()))
			.allMatch((shown) -> shown.matches("[2-9A-Z]{4}-[2-9A-Z]{4}") && !shown.matches(".*[01OI].*"));
	}

	@Test
	void hardlyEverComesTwice() {
		Set<EnquiryReference> drawn = new HashSet<>();
		IntStream.range(0, 10_000).forEach((each) -> drawn.add(EnquiryReference.draw()));
		assertThat(drawn).hasSize(10_000);
	}

	@Test
	void isReadAsPeopleTypeIt() {
		EnquiryReference reference = new EnquiryReference("K7QM4XBR");
		assertThat(EnquiryReference.parse("k7qm 4xbr")).contains(reference);
		assertThat(EnquiryReference.parse(" K7QM\u20134XBR")).contains(reference);
		assertThat(EnquiryReference.parse(reference.toString())).contains(reference);
		assertThat(EnquiryReference.parse("K7QM")).isEmpty();
		assertThat(EnquiryReference.parse("")).isEmpty();
	}

	@Test
	void otherTextsAreNone() {
		assertThatIllegalArgumentException().isThrownBy(() -> new EnquiryReference("K7QM-4XBR"));
	}

}
