package org.spineguide.enquiry;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ReferenceTests {

	@Test
	void hasTwoShortGroupsWithoutLettersThatLookAlike() {
		assertThat(IntStream.range(0, 1000).mapToObj((each) -> Reference.draw().toString()))
			.allMatch((shown) -> shown.matches("[2-9A-Z]{4}-[2-9A-Z]{4}") && !shown.matches(".*[01OI].*"));
	}

	@Test
	void hardlyEverComesTwice() {
		Set<Reference> drawn = new HashSet<>();
		IntStream.range(0, 10_000).forEach((each) -> drawn.add(Reference.draw()));
		assertThat(drawn).hasSize(10_000);
	}

	@Test
	void isReadAsPeopleTypeIt() {
		Reference reference = new Reference("K7QM4XBR");
		assertThat(Reference.parse("k7qm 4xbr")).contains(reference);
		assertThat(Reference.parse(" K7QM\u20134XBR")).contains(reference);
		assertThat(Reference.parse(reference.toString())).contains(reference);
		assertThat(Reference.parse("K7QM")).isEmpty();
		assertThat(Reference.parse("")).isEmpty();
	}

	@Test
	void otherTextsAreNone() {
		assertThatIllegalArgumentException().isThrownBy(() -> new Reference("K7QM-4XBR"));
	}

}
