package org.spineguide.enquiry.seal;

import java.nio.file.Path;
import java.security.GeneralSecurityException;

import com.google.crypto.tink.KeysetHandle;

import org.spineguide.Scratch;
import org.spineguide.crypto.AeadKeyset;
import org.spineguide.crypto.KeyFile;

/** Makes encryption keys for tests. */
public final class TestKeys {

	private TestKeys() {
	}

	public static PersonalDataCipher personalDataCipher() {
		return new PersonalDataCipher(keys());
	}

	public static KeyRing keys() {
		return new KeyRing(file(Scratch.folder("keys")));
	}

	/** A key ring on which the older keys are missing. */
	public static KeyRing newestOf(KeyRing keys) {
		try {
			EncryptionKeys all = keys.file().read();
			KeyFile<EncryptionKeys> file = EncryptionKeys.file(Scratch.folder("keys").resolve("newest.json"));
			file.create(new EncryptionKeys(KeysetHandle.newBuilder()
				.addEntry(KeysetHandle.importKey(all.sealing().getPrimary().getKey())
					.withFixedId(all.sealing().getPrimary().getId())
					.makePrimary())
				.setConfiguration(AeadKeyset.CONFIGURATION)
				.build(), all.hashing()));
			return new KeyRing(file);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** The key file of a data folder, made when it is not there. */
	public static KeyFile<EncryptionKeys> file(Path folder) {
		KeyFile<EncryptionKeys> file = EncryptionKeys.file(folder.resolve("enquiry-keys.json"));
		if (!file.exists()) {
			file.create(EncryptionKeys.draw());
		}
		return file;
	}

}
