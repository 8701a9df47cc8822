package org.spineguide.staff.signin;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Optional;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

import org.spineguide.crypto.EncryptedSample;
import org.spineguide.crypto.KeyFile;
import org.spineguide.crypto.KeysetFormat;
import org.spineguide.staff.StaffSettings;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Encrypts the secrets of authenticator apps, which must be read again and so cannot be
 * kept as hashes: a thief of the database alone cannot make codes from it.
 */
@Component
public class TotpSecretCipher {

	private static final Log LOG = LogFactory.getLog(TotpSecretCipher.class);

	private final KeyFile<KeysetHandle> file;

	private volatile Opened current;

	/**
	 * Creates the cipher with the key in the file of the settings, which is created if it
	 * is missing.
	 */
	@Autowired
	public TotpSecretCipher(StaffSettings settings) {
		this(settings.keyFile());
	}

	/**
	 * Creates the cipher with the key in a file, which is created if it is missing.
	 */
	public TotpSecretCipher(Path keyFile) {
		this.file = file(keyFile);
		try {
			if (!this.file.exists()) {
				this.file.create(KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, AeadConfig2026.get()));
			}
			this.current = read();
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("The key file of staff cannot be used", ex);
		}
	}

	private Opened read() throws GeneralSecurityException {
		// The time first: if the file changes in between, it is read once more next time.
		FileTime changed = this.file.changed();
		return new Opened(aead(this.file.read()), changed);
	}

	/** Returns the key, which another process may have rotated. */
	private Aead aead() throws GeneralSecurityException {
		if (this.file.exists() && !this.file.changed().equals(this.current.changed())) {
			this.current = read();
		}
		return this.current.aead();
	}

	/**
	 * Creates a new key that encrypts from now on; the older ones in the file still
	 * decrypt.
	 */
	public void rotate() {
		try {
			this.file.replace(KeysetHandle.newBuilder(this.file.read())
				.addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
					.withRandomId()
					.makePrimary())
				.setConfiguration(AeadConfig2026.get())
				.build());
			this.current = read();
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("The key of staff cannot be rotated", ex);
		}
	}

	/**
	 * Encrypts a secret with the newest key; empty when it was encrypted with another key
	 * file.
	 */
	public Optional<byte[]> encryptAgain(EncryptedSample secret) {
		return decrypt(secret.bytes(), secret.context()).map((opened) -> encrypt(opened, secret.context()));
	}

	/**
	 * Returns whether the key in a file decrypts at least one of the samples, each of
	 * which is bound to the member whose secret it is.
	 * @throws IllegalStateException when the file holds no key
	 */
	public static boolean decryptsAny(Path keyFile, List<EncryptedSample> samples) {
		KeysetHandle keys = file(keyFile).read();
		return samples.isEmpty() || samples.stream().anyMatch((sample) -> decrypts(keys, sample));
	}

	private static boolean decrypts(KeysetHandle keys, EncryptedSample sample) {
		try {
			aead(keys).decrypt(sample.bytes(), sample.context().getBytes(StandardCharsets.UTF_8));
			return true;
		}
		catch (GeneralSecurityException ex) {
			return false;
		}
	}

	private static KeyFile<KeysetHandle> file(Path path) {
		return new KeyFile<>(path, new KeysetFormat(AeadConfig2026.get()));
	}

	private static Aead aead(KeysetHandle keys) throws GeneralSecurityException {
		return keys.getPrimitive(AeadConfig2026.get(), Aead.class);
	}

	/**
	 * Encrypts a secret.
	 * @param member whose it is: it can be decrypted for nobody else
	 */
	byte[] encrypt(TotpSecret secret, String member) {
		try {
			return aead().encrypt(secret.bytes(), member.getBytes(StandardCharsets.UTF_8));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("Nothing can be encrypted", ex);
		}
	}

	/** Decrypts a secret; empty when it was encrypted with another key file. */
	Optional<TotpSecret> decrypt(byte[] encrypted, String member) {
		try {
			return Optional.of(TotpSecret.of(aead().decrypt(encrypted, member.getBytes(StandardCharsets.UTF_8))));
		}
		catch (GeneralSecurityException ex) {
			LOG.warn("A second step was encrypted with another key file, and must be set up again");
			return Optional.empty();
		}
	}

	/**
	 * Key ready for use.
	 *
	 * @param aead encrypts and decrypts
	 * @param changed when the file was changed that it is from
	 */
	private record Opened(Aead aead, FileTime changed) {
	}

}
