package org.spineguide.crypto;

import java.security.GeneralSecurityException;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;

/** Tink keyset that encrypts with AES-256-GCM: the newest key encrypts, all decrypt. */
public final class AeadKeyset {

	/** Tink configuration of the keys. */
	public static final Configuration CONFIGURATION = AeadConfig2026.get();

	private AeadKeyset() {
	}

	/** Generates a keyset with one key. */
	public static KeysetHandle draw() {
		try {
			return KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, CONFIGURATION);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("Keys cannot be made", ex);
		}
	}

	/**
	 * Returns the keyset with a new key that encrypts from now on; the older ones still
	 * decrypt.
	 */
	public static KeysetHandle rotate(KeysetHandle keys) {
		try {
			return KeysetHandle.newBuilder(keys)
				.addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
					.withRandomId()
					.makePrimary())
				.setConfiguration(CONFIGURATION)
				.build();
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("The keys cannot be rotated", ex);
		}
	}

	/** Returns the cipher. */
	public static Aead cipher(KeysetHandle keys) {
		try {
			return keys.getPrimitive(CONFIGURATION, Aead.class);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("The keys do not encrypt", ex);
		}
	}

}
