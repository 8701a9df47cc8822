package org.spineguide.crypto;

import java.security.GeneralSecurityException;

import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;

/**
 * Tink's own JSON format of a keyset.
 *
 * @param configuration the algorithms that the keys may be for
 */
public record KeysetFormat(Configuration configuration) implements KeyFormat<KeysetHandle> {

	@Override
	public KeysetHandle parse(String json) throws GeneralSecurityException {
		return TinkJsonProtoKeysetFormat.parseKeyset(json, this.configuration, InsecureSecretKeyAccess.get());
	}

	@Override
	public String json(KeysetHandle keyset) throws GeneralSecurityException {
		return TinkJsonProtoKeysetFormat.serializeKeyset(keyset, this.configuration, InsecureSecretKeyAccess.get());
	}

}
