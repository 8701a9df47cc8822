package org.spineguide.enquiry;

import java.nio.file.Path;
import java.security.GeneralSecurityException;

import com.google.crypto.tink.KeysetHandle;

import org.spineguide.Scratch;
import org.spineguide.crypto.KeyFile;

/** Makes vaults for tests, each with keys of its own. */
final class Vaults {

	private Vaults() {
	}

	static Vault vault() {
		return new Vault(keys());
	}

	static KeyRing keys() {
		return new KeyRing(file(Scratch.folder("keys")));
	}

	/** A key ring on which the older keys are missing. */
	static KeyRing newestOf(KeyRing keys) {
		try {
			Keys all = keys.file().read();
			KeyFile<Keys> file = Keys.file(Scratch.folder("keys").resolve("newest.json"));
			file.create(new Keys(KeysetHandle.newBuilder()
				.addEntry(KeysetHandle.importKey(all.sealing().getPrimary().getKey())
					.withFixedId(all.sealing().getPrimary().getId())
					.makePrimary())
				.setConfiguration(Keys.SEALING)
				.build(), all.hashing()));
			return new KeyRing(file);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** The key file of a data folder, made when it is not there. */
	static KeyFile<Keys> file(Path folder) {
		KeyFile<Keys> file = Keys.file(folder.resolve("enquiry-keys.json"));
		if (!file.exists()) {
			file.create(Keys.draw());
		}
		return file;
	}

}
