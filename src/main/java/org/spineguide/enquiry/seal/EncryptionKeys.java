package org.spineguide.enquiry.seal;

import java.nio.file.Path;
import java.security.GeneralSecurityException;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfConfig2026;
import com.google.crypto.tink.prf.PrfSet;

import org.spineguide.crypto.KeyFile;

/**
 * Secret encryption keys of the clinic.
 *
 * @param sealing encrypts what people tell the clinic
 * @param hashing makes the hashes by which repeat requests are found; never rotated,
 * since another key would give other hashes
 */
public record EncryptionKeys(KeysetHandle sealing, KeysetHandle hashing) {

	/** Tink configuration of the encryption keys. */
	static final Configuration SEALING = AeadConfig2026.get();

	/** Tink configuration of the hashing keys. */
	static final Configuration HASHING = PrfConfig2026.get();

	/** Returns the key file at a path. */
	public static KeyFile<EncryptionKeys> file(Path path) {
		return new KeyFile<>(path, new EncryptionKeysFormat());
	}

	/** Generates new keys. */
	static EncryptionKeys draw() {
		try {
			return new EncryptionKeys(KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, SEALING),
					KeysetHandle.generateNew(PredefinedPrfParameters.HMAC_SHA256_PRF, HASHING));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("Keys cannot be made", ex);
		}
	}

	/**
	 * Returns these keys with a new one that encrypts from now on; the older ones still
	 * decrypt.
	 */
	EncryptionKeys rotate() {
		try {
			return new EncryptionKeys(KeysetHandle.newBuilder(this.sealing)
				.addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
					.withRandomId()
					.makePrimary())
				.setConfiguration(SEALING)
				.build(), this.hashing);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("The keys cannot be rotated", ex);
		}
	}

	/** Returns the cipher. */
	Aead seal() {
		try {
			return this.sealing.getPrimitive(SEALING, Aead.class);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("The keys do not encrypt", ex);
		}
	}

	/** Returns the keyed hash function. */
	PrfSet hash() {
		try {
			return this.hashing.getPrimitive(HASHING, PrfSet.class);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("The keys do not hash", ex);
		}
	}

	/** Keeps the secrets out of logs. */
	@Override
	public String toString() {
		return "EncryptionKeys[hidden]";
	}

}
