package org.spineguide.enquiry.operation;

import java.nio.file.Path;
import java.util.List;

import org.spineguide.crypto.EncryptedSample;
import org.spineguide.enquiry.Enquiries;
import org.spineguide.enquiry.seal.EncryptionKeys;
import org.spineguide.enquiry.seal.KeyRing;
import org.spineguide.enquiry.seal.PersonalDataCipher;
import org.spineguide.enquiry.seal.UndecryptableDataException;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Check whether a key file belongs to the requests of a database. */
public final class RequestKeyCheck {

	private static final int SAMPLES = 3;

	private RequestKeyCheck() {
	}

	/**
	 * Returns the newest requests, encrypted as they are; none when there are no
	 * requests.
	 */
	public static List<EncryptedSample> samples(JdbcClient database) {
		return database.sql("SELECT reference, sealed FROM enquiry ORDER BY received_at DESC LIMIT :most")
			.param("most", SAMPLES)
			.query((row, number) -> new EncryptedSample(Enquiries.PLACE + row.getString("reference"),
					row.getBytes("sealed")))
			.list();
	}

	/**
	 * Returns whether the keys in a file decrypt at least one of the samples; one alone
	 * may be damaged.
	 * @throws IllegalStateException when the file holds no keys
	 */
	public static boolean decrypts(Path keyFile, List<EncryptedSample> samples) {
		PersonalDataCipher cipher = new PersonalDataCipher(new KeyRing(EncryptionKeys.file(keyFile)));
		return samples.isEmpty() || samples.stream().anyMatch((sample) -> decrypts(cipher, sample));
	}

	private static boolean decrypts(PersonalDataCipher cipher, EncryptedSample sample) {
		try {
			cipher.open(sample.bytes(), Object.class, sample.context());
			return true;
		}
		catch (UndecryptableDataException ex) {
			return false;
		}
	}

}
