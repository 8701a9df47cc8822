package org.spineguide.enquiry.seal;

import java.nio.file.attribute.FileTime;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.prf.PrfSet;

import org.spineguide.crypto.KeyFile;

/**
 * Key ring: the keys in use. Another process may rotate those in the file while this one
 * runs, so the file is read again when something cannot be decrypted.
 */
public class KeyRing {

	private final KeyFile<EncryptionKeys> file;

	private volatile Opened current;

	public KeyRing(KeyFile<EncryptionKeys> file) {
		this.file = file;
		this.current = read();
	}

	/** Returns the key file. */
	public KeyFile<EncryptionKeys> file() {
		return this.file;
	}

	Opened current() {
		return this.current;
	}

	/** Reads the file again if it was changed, and returns whether it was. */
	boolean refresh() {
		if (!this.file.exists() || this.file.changed().equals(this.current.changed)) {
			return false;
		}
		this.current = read();
		return true;
	}

	/** Creates a new key that encrypts from now on. */
	public void rotate() {
		this.file.replace(this.file.read().rotate());
		this.current = read();
	}

	private Opened read() {
		// The time first: if the file changes in between, it is read once more next time.
		FileTime changed = this.file.changed();
		EncryptionKeys keys = this.file.read();
		return new Opened(keys.seal(), keys.hash(), changed);
	}

	/** Keys ready for use. */
	record Opened(Aead seal, PrfSet hash, FileTime changed) {
	}

}
