package org.spineguide.staff.signin;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.spineguide.crypto.EncryptedSample;
import org.spineguide.staff.StaffSettings;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
@Isolated("what others print would be read too")
class TotpSecretCipherTests {

	private final TotpSecret secret = TotpSecret.draw();

	@TempDir
	Path folder;

	@Test
	void secretIsReadAgainAfterARestart() {
		byte[] encrypted = cipher("key.json").encrypt(this.secret, "ada");
		assertThat(new String(encrypted, StandardCharsets.ISO_8859_1))
			.doesNotContain(new String(this.secret.bytes(), StandardCharsets.ISO_8859_1));
		assertThat(cipher("key.json").decrypt(encrypted, "ada")).map(TotpSecret::letters)
			.contains(this.secret.letters());
	}

	@Test
	void runningSiteUsesTheKeyThatAnotherProcessMade() {
		TotpSecretCipher site = cipher("key.json");
		byte[] before = site.encrypt(this.secret, "ada");
		TotpSecretCipher command = cipher("key.json");
		command.rotate();
		byte[] again = command.encryptAgain(new EncryptedSample("ada", before)).orElseThrow();
		assertThat(site.decrypt(again, "ada")).map(TotpSecret::letters).contains(this.secret.letters());
		assertThat(site.decrypt(before, "ada")).map(TotpSecret::letters).contains(this.secret.letters());
		assertThat(prefix(site.encrypt(this.secret, "ada"))).as("the id of the key")
			.isEqualTo(prefix(again))
			.isNotEqualTo(prefix(before));
		assertThat(command.encryptAgain(new EncryptedSample("bob", before))).isEmpty();
	}

	/** Tink writes the id of the key before what is encrypted. */
	private static byte[] prefix(byte[] encrypted) {
		return Arrays.copyOf(encrypted, 5);
	}

	@Test
	void secretOfOneMemberIsNotReadForAnother() {
		TotpSecretCipher cipher = cipher("key.json");
		assertThat(cipher.decrypt(cipher.encrypt(this.secret, "ada"), "bob")).isEmpty();
	}

	@Test
	void otherKeyFileReadsNothingAndSaysSoInTheLog(CapturedOutput log) {
		byte[] encrypted = cipher("key.json").encrypt(this.secret, "ada");
		assertThat(cipher("other.json").decrypt(encrypted, "ada")).isEmpty();
		assertThat(log).contains("another key file").doesNotContain(this.secret.letters());
	}

	@Test
	void fileIsOneKeysetWhateverTheRelease() throws Exception {
		cipher("key.json");
		JsonNode json = JsonMapper.shared().readTree(Files.readString(this.folder.resolve("key.json")));
		assertThat(json.propertyNames()).containsExactlyInAnyOrder("primaryKeyId", "key");
		assertThat(json.at("/key/0/keyData/typeUrl").asString()).endsWith("AesGcmKey");
	}

	private TotpSecretCipher cipher(String file) {
		return new TotpSecretCipher(new StaffSettings(this.folder.resolve(file), true, false, null));
	}

}
