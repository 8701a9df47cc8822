package org.spineguide.enquiry.seal;

import java.nio.file.Path;
import java.security.GeneralSecurityException;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfConfig2026;
import com.google.crypto.tink.prf.PrfSet;

import org.spineguide.crypto.AeadKeyset;
import org.spineguide.crypto.KeyFile;

/**
 * Secret encryption keys of the clinic.
 *
 * @param sealing encrypts what people tell the clinic
 * @param hashing makes the hashes by which repeat requests are found; never rotated,
 * since another key would give other hashes
 */
public record EncryptionKeys(KeysetHandle sealing, KeysetHandle hashing) {

	/** Tink configuration of the hashing keys. */
	static final Configuration HASHING = PrfConfig2026.get();

	/** Returns the key file at a path. */
	public static KeyFile<EncryptionKeys> file(Path path) {
		return new KeyFile<>(path, new EncryptionKeysFormat());
	}

	/** Generates new keys. */
	static EncryptionKeys draw() {
		try {
			return new EncryptionKeys(AeadKeyset.draw(),
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
		return new EncryptionKeys(AeadKeyset.rotate(this.sealing), this.hashing);
	}

	/** Returns the cipher. */
	Aead seal() {
		return AeadKeyset.cipher(this.sealing);
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
