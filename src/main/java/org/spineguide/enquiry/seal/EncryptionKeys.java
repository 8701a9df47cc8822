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
 * The clinic's secret keys.
 *
 * @param sealing seals what people tell the clinic
 * @param hashing makes the hashes by which repeat requests are found; never rotated,
 * since another key would give other hashes
 */
public record EncryptionKeys(KeysetHandle sealing, KeysetHandle hashing) {

	/** The ways of Tink that the sealing keys may use. */
	static final Configuration SEALING = AeadConfig2026.get();

	/** The ways of Tink that the hashing keys may use. */
	static final Configuration HASHING = PrfConfig2026.get();

	/** The key file at a path. */
	public static KeyFile<EncryptionKeys> file(Path path) {
		return new KeyFile<>(path, new EncryptionKeysFormat());
	}

	/** New keys that exist nowhere else. */
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
	 * These keys with a new one that seals from now on; the older ones still open what
	 * they sealed.
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

	/** What seals and opens. */
	Aead seal() {
		try {
			return this.sealing.getPrimitive(SEALING, Aead.class);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("The keys do not seal", ex);
		}
	}

	/** What makes hashes. */
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
		return "Keys[hidden]";
	}

}
