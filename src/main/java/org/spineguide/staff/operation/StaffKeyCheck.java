package org.spineguide.staff.operation;

import java.nio.file.Path;
import java.util.List;

import org.spineguide.crypto.EncryptedSample;
import org.spineguide.staff.signin.TotpSecretCipher;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Check whether the key file of staff belongs to the accounts of a database. */
public final class StaffKeyCheck {

	private static final int SAMPLES = 20;

	private StaffKeyCheck() {
	}

	/** Returns secrets of authenticator apps, encrypted as they are. */
	public static List<EncryptedSample> samples(JdbcClient database) {
		return database.sql("SELECT id, app_secret FROM staff_member WHERE app_secret IS NOT NULL LIMIT :most")
			.param("most", SAMPLES)
			.query((row, number) -> new EncryptedSample(row.getString("id"), row.getBytes("app_secret")))
			.list();
	}

	/**
	 * Returns whether the key in a file decrypts at least one of the samples; others may
	 * be of an older key.
	 * @throws IllegalStateException when the file holds no key
	 */
	public static boolean decrypts(Path keyFile, List<EncryptedSample> samples) {
		return TotpSecretCipher.decryptsAny(keyFile, samples);
	}

}
