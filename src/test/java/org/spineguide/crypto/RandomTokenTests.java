package org.spineguide.crypto;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RandomTokenTests {

	@Test
	void hasTheLettersOfAddressesAndAsManyBitsAsAsked() {
		assertThat(RandomToken.draw().value()).matches("[A-Za-z0-9_-]{43}");
		assertThat(RandomToken.draw(128).value()).matches("[A-Za-z0-9_-]{22}");
		assertThat(RandomToken.draw(192).value()).matches("[A-Za-z0-9_-]{32}");
	}

	@Test
	void isAnotherOneEachTime() {
		assertThat(Stream.generate(() -> RandomToken.draw(128)).limit(1000)).doesNotHaveDuplicates();
	}

	@Test
	void hashIsTheOneThatIsInDatabasesAlready() {
		assertThat(new RandomToken("abc").hash())
			.isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
	}

	@Test
	void isNotPrinted() {
		RandomToken token = RandomToken.draw();
		assertThat(token.toString()).doesNotContain(token.value());
	}

}
