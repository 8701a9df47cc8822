package org.spineguide.enquiry.seal;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PersonalDataCipherTests {

	@TempDir
	Path folder;

	private KeyRing keys;

	private PersonalDataCipher personalDataCipher;

	@BeforeEach
	void open() {
		this.keys = new KeyRing(TestKeys.file(this.folder));
		this.personalDataCipher = new PersonalDataCipher(this.keys);
	}

	@Test
	void whatIsSealedCannotBeReadAndOpensAgain() {
		byte[] sealed = this.personalDataCipher.seal("Ada Example", "here");
		assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("Ada");
		assertThat(this.personalDataCipher.open(sealed, String.class, "here")).isEqualTo("Ada Example");
	}

	@Test
	void whatBelongsElsewhereDoesNotOpen() {
		byte[] sealed = this.personalDataCipher.seal("Ada Example", "here");
		assertThatExceptionOfType(UndecryptableDataException.class)
			.isThrownBy(() -> this.personalDataCipher.open(sealed, String.class, "there"));
	}

	@Test
	void sameTextIsSealedDifferentlyEachTime() {
		assertThat(this.personalDataCipher.seal("Ada", "here"))
			.isNotEqualTo(this.personalDataCipher.seal("Ada", "here"));
	}

	@Test
	void rotatedKeysStillOpenWhatTheOlderOnesSealed() {
		byte[] before = this.personalDataCipher.seal("before", "here");
		this.keys.rotate();
		byte[] after = this.personalDataCipher.seal("after", "here");
		PersonalDataCipher restarted = new PersonalDataCipher(new KeyRing(TestKeys.file(this.folder)));
		assertThat(restarted.open(before, String.class, "here")).isEqualTo("before");
		assertThat(restarted.open(after, String.class, "here")).isEqualTo("after");
	}

	@Test
	void processThatRunsMeanwhileOpensWhatRotatedKeysSealed() {
		KeyRing other = new KeyRing(TestKeys.file(this.folder));
		other.rotate();
		byte[] sealed = new PersonalDataCipher(other).seal("after", "here");
		assertThat(this.personalDataCipher.open(sealed, String.class, "here")).isEqualTo("after");
	}

	@Test
	void hashIsEqualForEqualTextsAlsoAfterRotation() {
		String before = this.personalDataCipher.hash("+12025550143");
		this.keys.rotate();
		assertThat(this.personalDataCipher.hash("+12025550143")).isEqualTo(before).hasSize(64);
		assertThat(this.personalDataCipher.hash("+12025550144")).isNotEqualTo(before);
	}

	@Test
	void hashTellsNothingWithoutTheKeys() {
		assertThat(this.personalDataCipher.hash("+12025550143"))
			.isNotEqualTo(TestKeys.personalDataCipher().hash("+12025550143"));
	}

}
