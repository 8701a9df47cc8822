package org.spineguide.staff.operation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.spineguide.crypto.EncryptedSample;
import org.spineguide.crypto.MissingKeyException;
import org.spineguide.staff.signin.TotpSecretCipher;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Rotation of the key that encrypts the secrets of authenticator apps, as the command
 * {@code rotate-keys} does it, also while the site runs.
 *
 * @param database the database
 * @param keyFile the key file of staff
 */
public record StaffKeyRotation(JdbcClient database, Path keyFile) {

	/**
	 * Makes a new key and encrypts every secret with it that the older ones decrypt.
	 * @return how many there are; none, and no new key, before the site first started
	 */
	public int run() {
		List<EncryptedSample> secrets = this.database
			.sql("SELECT id, app_secret FROM staff_member WHERE app_secret IS NOT NULL")
			.query((row, number) -> new EncryptedSample(row.getString("id"), row.getBytes("app_secret")))
			.list();
		if (!Files.exists(this.keyFile)) {
			if (!secrets.isEmpty()) {
				throw new MissingKeyException(this.keyFile, "authenticator apps");
			}
			return 0;
		}
		TotpSecretCipher cipher = new TotpSecretCipher(this.keyFile);
		cipher.rotate();
		return secrets.stream()
			.mapToInt((secret) -> cipher.encryptAgain(secret).map((sealed) -> replace(secret, sealed)).orElse(0))
			.sum();
	}

	/** Replaces a secret, unless the member set up another one in the meantime. */
	private int replace(EncryptedSample secret, byte[] sealed) {
		return this.database.sql("UPDATE staff_member SET app_secret = :sealed WHERE id = :id AND app_secret = :before")
			.param("sealed", sealed)
			.param("id", secret.context())
			.param("before", secret.bytes())
			.update();
	}

}
