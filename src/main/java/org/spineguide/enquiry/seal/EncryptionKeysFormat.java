package org.spineguide.enquiry.seal;

import java.security.GeneralSecurityException;
import java.util.Map;

import com.google.crypto.tink.KeysetHandle;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.spineguide.crypto.AeadKeyset;
import org.spineguide.crypto.KeyFormat;
import org.spineguide.crypto.KeysetFormat;

/**
 * JSON format of the {@link EncryptionKeys}: an object with two keysets in Tink's own
 * format.
 */
class EncryptionKeysFormat implements KeyFormat<EncryptionKeys> {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final String SEALING = "sealing";

	private static final String HASHING = "hashing";

	private static final KeysetFormat SEALING_FORMAT = new KeysetFormat(AeadKeyset.CONFIGURATION);

	private static final KeysetFormat HASHING_FORMAT = new KeysetFormat(EncryptionKeys.HASHING);

	@Override
	public EncryptionKeys parse(String json) throws GeneralSecurityException {
		try {
			JsonNode keysets = JSON.readTree(json);
			return new EncryptionKeys(SEALING_FORMAT.parse(keysets.path(SEALING).toString()),
					HASHING_FORMAT.parse(keysets.path(HASHING).toString()));
		}
		catch (JacksonException ex) {
			throw new GeneralSecurityException("Not JSON", ex);
		}
	}

	@Override
	public String json(EncryptionKeys keys) throws GeneralSecurityException {
		return JSON.writeValueAsString(
				Map.of(SEALING, json(keys.sealing(), SEALING_FORMAT), HASHING, json(keys.hashing(), HASHING_FORMAT)));
	}

	private static JsonNode json(KeysetHandle keyset, KeysetFormat format) throws GeneralSecurityException {
		return JSON.readTree(format.json(keyset));
	}

}
