package org.spineguide.enquiry;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class VaultTests {

	@TempDir
	Path folder;

	private KeyRing keys;

	private Vault vault;

	@BeforeEach
	void open() {
		this.keys = new KeyRing(Vaults.file(this.folder));
		this.vault = new Vault(this.keys);
	}

	@Test
	void whatIsSealedCannotBeReadAndOpensAgain() {
		byte[] sealed = this.vault.seal("Ada Example", "here");
		assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("Ada");
		assertThat(this.vault.open(sealed, String.class, "here")).isEqualTo("Ada Example");
	}

	@Test
	void whatBelongsElsewhereDoesNotOpen() {
		byte[] sealed = this.vault.seal("Ada Example", "here");
		assertThatExceptionOfType(BrokenSealException.class)
			.isThrownBy(() -> this.vault.open(sealed, String.class, "there"));
	}

	@Test
	void sameTextIsSealedDifferentlyEachTime() {
		assertThat(this.vault.seal("Ada", "here")).isNotEqualTo(this.vault.seal("Ada", "here"));
	}

	@Test
	void rotatedKeysStillOpenWhatTheOlderOnesSealed() {
		byte[] before = this.vault.seal("before", "here");
		this.keys.rotate();
		byte[] after = this.vault.seal("after", "here");
		Vault restarted = new Vault(new KeyRing(Vaults.file(this.folder)));
		assertThat(restarted.open(before, String.class, "here")).isEqualTo("before");
		assertThat(restarted.open(after, String.class, "here")).isEqualTo("after");
	}

	@Test
	void processThatRunsMeanwhileOpensWhatRotatedKeysSealed() {
		KeyRing other = new KeyRing(Vaults.file(this.folder));
		other.rotate();
		byte[] sealed = new Vault(other).seal("after", "here");
		assertThat(this.vault.open(sealed, String.class, "here")).isEqualTo("after");
	}

	@Test
	void hashIsEqualForEqualTextsAlsoAfterRotation() {
		String before = this.vault.hash("+12025550143");
		this.keys.rotate();
		assertThat(this.vault.hash("+12025550143")).isEqualTo(before).hasSize(64);
		assertThat(this.vault.hash("+12025550144")).isNotEqualTo(before);
	}

	@Test
	void hashTellsNothingWithoutTheKeys() {
		assertThat(this.vault.hash("+12025550143")).isNotEqualTo(Vaults.vault().hash("+12025550143"));
	}

}
