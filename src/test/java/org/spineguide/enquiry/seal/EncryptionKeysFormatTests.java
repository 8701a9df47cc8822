package org.spineguide.enquiry.seal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.spineguide.crypto.KeyFile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class EncryptionKeysFormatTests {

	private final EncryptionKeysFormat format = new EncryptionKeysFormat();

	@TempDir
	Path folder;

	@Test
	void bothKeysetsAreReadAsTheyWereWritten() throws Exception {
		EncryptionKeys keys = EncryptionKeys.draw().rotate();
		EncryptionKeys read = this.format.parse(this.format.json(keys));
		assertThat(read.sealing().equalsKeyset(keys.sealing())).isTrue();
		assertThat(read.hashing().equalsKeyset(keys.hashing())).isTrue();
	}

	@Test
	void fileIsAnObjectOfTwoKeysetsWhateverTheRelease() throws Exception {
		JsonNode json = JsonMapper.shared().readTree(this.format.json(EncryptionKeys.draw().rotate()));
		assertThat(json.propertyNames()).containsExactlyInAnyOrder("sealing", "hashing");
		assertThat(json.at("/sealing/primaryKeyId").isNumber()).isTrue();
		assertThat(json.at("/sealing/key")).hasSize(2);
		assertThat(json.at("/sealing/key/0/keyData/typeUrl").asString()).endsWith("AesGcmKey");
		assertThat(json.at("/hashing/key")).hasSize(1);
		assertThat(json.at("/hashing/key/0/keyData/typeUrl").asString()).endsWith("HmacPrfKey");
	}

	@Test
	void brokenFileIsNamedAndNotReplaced() throws Exception {
		KeyFile<EncryptionKeys> file = EncryptionKeys.file(this.folder.resolve("keys.json"));
		for (String broken : List.of("", "{", "{}", "{\"sealing\": {\"key\": []}}")) {
			Files.writeString(file.path(), broken);
			assertThatIllegalStateException().isThrownBy(file::read).withMessageContaining("keys.json");
			assertThat(file.path()).hasContent(broken);
		}
	}

}
