package org.spineguide.staff;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Optional;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

/**
 * Seals the secrets behind second steps, which must be read again and so cannot be kept
 * as hashes: who gets hold of the database alone cannot make codes from it.
 */
class Seal {

	private static final Log LOG = LogFactory.getLog(Seal.class);

	private final Aead aead;

	private Seal(KeysetHandle keys) throws GeneralSecurityException {
		this.aead = keys.getPrimitive(AeadConfig2026.get(), Aead.class);
	}

	/** Seals with the keys in the file, which is made if it is not there. */
	static Seal of(Path file) {
		try {
			return new Seal(Files.exists(file) ? read(file) : create(file));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The key file of staff cannot be used", ex);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("The key file of staff holds no keys", ex);
		}
	}

	/**
	 * Seals a secret.
	 * @param member whose it is: it opens for nobody else
	 */
	byte[] close(byte[] secret, String member) {
		try {
			return this.aead.encrypt(secret, member.getBytes(StandardCharsets.UTF_8));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("Nothing can be sealed", ex);
		}
	}

	/** Opens a secret; nothing when it was sealed with another key file. */
	Optional<byte[]> open(byte[] sealed, String member) {
		try {
			return Optional.of(this.aead.decrypt(sealed, member.getBytes(StandardCharsets.UTF_8)));
		}
		catch (GeneralSecurityException ex) {
			LOG.warn("A second step was sealed with another key file, and must be set up anew");
			return Optional.empty();
		}
	}

	private static KeysetHandle read(Path file) throws IOException, GeneralSecurityException {
		return TinkJsonProtoKeysetFormat.parseKeyset(Files.readString(file), AeadConfig2026.get(),
				InsecureSecretKeyAccess.get());
	}

	private static KeysetHandle create(Path file) throws IOException, GeneralSecurityException {
		KeysetHandle keys = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, AeadConfig2026.get());
		Path draft = Files.createTempFile(file.toAbsolutePath().getParent(), "staff", ".tmp", ownerOnly(file));
		try {
			Files.writeString(draft, TinkJsonProtoKeysetFormat.serializeKeyset(keys, AeadConfig2026.get(),
					InsecureSecretKeyAccess.get()));
			// Unlike a move, a link fails when another process was first.
			Files.createLink(file, draft);
			return keys;
		}
		catch (FileAlreadyExistsException ex) {
			return read(file);
		}
		finally {
			Files.delete(draft);
		}
	}

	private static FileAttribute<?>[] ownerOnly(Path file) {
		return file.getFileSystem().supportedFileAttributeViews().contains("posix")
				? new FileAttribute<?>[] {
						PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")) }
				: new FileAttribute<?>[0];
	}

}
