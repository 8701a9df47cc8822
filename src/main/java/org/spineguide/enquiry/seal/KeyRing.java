package org.spineguide.enquiry.seal;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.prf.PrfSet;

import org.spineguide.crypto.CurrentKeys;
import org.spineguide.crypto.KeyFile;

/**
 * Key ring: the keys in use. Another process may rotate those in the file while this one
 * runs, so the file is read again when something cannot be decrypted.
 */
public class KeyRing {

	private final CurrentKeys<EncryptionKeys, Opened> keys;

	public KeyRing(KeyFile<EncryptionKeys> file) {
		this.keys = new CurrentKeys<>(file, (keys) -> new Opened(keys.seal(), keys.hash()));
	}

	/** Returns the key file. */
	public KeyFile<EncryptionKeys> file() {
		return this.keys.file();
	}

	Opened current() {
		return this.keys.current();
	}

	/** Reads the file again if it was changed, and returns whether it was. */
	boolean refresh() {
		return this.keys.refresh();
	}

	/** Creates a new key that encrypts from now on. */
	public void rotate() {
		this.keys.rotate(EncryptionKeys::rotate);
	}

	/** Keys ready for use. */
	record Opened(Aead seal, PrfSet hash) {
	}

}
