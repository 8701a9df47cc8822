package org.spineguide.content.signature;

import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.GeneralSecurityException;
import java.util.Base64;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Mac;
import com.google.crypto.tink.mac.MacConfig2026;
import com.google.crypto.tink.mac.PredefinedMacParameters;
import org.jspecify.annotations.Nullable;

import org.spineguide.crypto.KeyFile;
import org.spineguide.crypto.KeysetFormat;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Keys that seal signatures with HMAC-SHA256, so that whoever may write to the content
 * folder cannot forge one. The file is created with the first signature; after a rotation
 * the older keys still verify.
 */
@Component
public final class SignatureKeys {

	private final KeyFile<KeysetHandle> file;

	private volatile @Nullable Opened current;

	@Autowired
	SignatureKeys(SignatureSettings settings) {
		this(settings.keyFile());
	}

	/** Creates the keys of a file, which need not be there yet. */
	public SignatureKeys(Path keyFile) {
		this.file = new KeyFile<>(keyFile, new KeysetFormat(MacConfig2026.get()));
	}

	/** Seals a signature with the newest key. */
	public Signature seal(Signature signature) {
		try {
			if (!this.file.exists()) {
				this.file.create(newKeys());
			}
			return signature.sealed(Base64.getEncoder().encodeToString(mac().computeMac(signature.message())));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("Nothing can be signed", ex);
		}
	}

	/** Returns whether one of the keys made the seal of a signature. */
	public boolean verifies(Signature signature) {
		try {
			if (isMissing()) {
				return false;
			}
			byte[] code = Base64.getDecoder().decode(signature.seal());
			// Only the one way to write a seal is right.
			if (!Base64.getEncoder().encodeToString(code).equals(signature.seal())) {
				return false;
			}
			mac().verifyMac(code, signature.message());
			return true;
		}
		catch (GeneralSecurityException | IllegalArgumentException ex) {
			return false;
		}
	}

	/** Returns whether there is no key, so that no signature can be verified. */
	public boolean isMissing() {
		return !this.file.exists();
	}

	/**
	 * Creates a new key that signs from now on, if there is one already.
	 * @return whether there was
	 */
	public boolean rotate() {
		if (isMissing()) {
			return false;
		}
		try {
			this.file.replace(KeysetHandle.newBuilder(this.file.read())
				.addEntry(KeysetHandle.generateEntryFromParameters(PredefinedMacParameters.HMAC_SHA256_256BITTAG)
					.withRandomId()
					.makePrimary())
				.setConfiguration(MacConfig2026.get())
				.build());
			this.current = null;
			return true;
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("The key of signatures cannot be rotated", ex);
		}
	}

	private static KeysetHandle newKeys() throws GeneralSecurityException {
		return KeysetHandle.generateNew(PredefinedMacParameters.HMAC_SHA256_256BITTAG, MacConfig2026.get());
	}

	/** Returns the keys, which another process may have rotated. */
	private Mac mac() throws GeneralSecurityException {
		// The time first: if the file changes in between, it is read once more next time.
		FileTime changed = this.file.changed();
		Opened opened = this.current;
		if (opened == null || !opened.changed().equals(changed)) {
			opened = new Opened(this.file.read().getPrimitive(MacConfig2026.get(), Mac.class), changed);
			this.current = opened;
		}
		return opened.mac();
	}

	/**
	 * Keys ready for use.
	 *
	 * @param mac makes and verifies seals
	 * @param changed when the file was changed that they are from
	 */
	private record Opened(Mac mac, FileTime changed) {
	}

}
