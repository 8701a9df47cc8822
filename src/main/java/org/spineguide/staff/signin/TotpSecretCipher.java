package org.spineguide.staff.signin;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Optional;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

import org.spineguide.crypto.AeadKeyset;
import org.spineguide.crypto.CurrentKeys;
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

	private final CurrentKeys<KeysetHandle, Aead> keys;

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
		KeyFile<KeysetHandle> file = file(keyFile);
		if (!file.exists()) {
			file.create(AeadKeyset.draw());
		}
		this.keys = new CurrentKeys<>(file, AeadKeyset::cipher);
	}

	/** Returns the key, which another process may have rotated. */
	private Aead aead() {
		this.keys.refresh();
		return this.keys.current();
	}

	/**
	 * Creates a new key that encrypts from now on; the older ones in the file still
	 * decrypt.
	 */
	public void rotate() {
		this.keys.rotate(AeadKeyset::rotate);
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
			AeadKeyset.cipher(keys).decrypt(sample.bytes(), sample.context().getBytes(StandardCharsets.UTF_8));
			return true;
		}
		catch (GeneralSecurityException ex) {
			return false;
		}
	}

	private static KeyFile<KeysetHandle> file(Path path) {
		return new KeyFile<>(path, new KeysetFormat(AeadKeyset.CONFIGURATION));
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

}
