package org.spineguide.operation.backup;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.spineguide.crypto.EncryptedSample;
import org.spineguide.crypto.MissingKeyException;
import org.spineguide.enquiry.operation.RequestKeyCheck;
import org.spineguide.operation.settings.OperatorException;
import org.spineguide.staff.operation.StaffKeyCheck;

/**
 * The files of keys without which parts of a database cannot be read, or signatures under
 * articles cannot be verified.
 *
 * @param requests encrypts requests
 * @param staff encrypts the secrets of authenticator apps
 * @param signatures seals signatures; only there once an article was signed
 */
public record KeyFiles(Path requests, Path staff, Path signatures) {

	private static final String REQUESTS = "requests";

	private static final String CODES = "codes that staff sign in with";

	/**
	 * Checks that the keys are there and belong to a database.
	 * @throws MissingKeyException when a file is missing
	 * @throws OperatorException when they do not belong to it
	 */
	public void check(List<EncryptedSample> requestSamples, List<EncryptedSample> staffSamples) {
		if (!requestSamples.isEmpty()) {
			present(this.requests, REQUESTS);
			decrypts(this.requests, REQUESTS, RequestKeyCheck.decrypts(this.requests, requestSamples));
		}
		if (!staffSamples.isEmpty()) {
			present(this.staff, CODES);
			decrypts(this.staff, CODES, StaffKeyCheck.decrypts(this.staff, staffSamples));
		}
	}

	/**
	 * Returns the files that a restored site needs; that of signatures only if it is
	 * there.
	 */
	List<Path> all() {
		return Stream.of(this.requests, this.staff, this.signatures)
			.filter((file) -> !file.equals(this.signatures) || Files.exists(file))
			.toList();
	}

	private static void present(Path file, String what) {
		if (!Files.exists(file)) {
			throw new MissingKeyException(file, what);
		}
	}

	private static void decrypts(Path file, String what, boolean decrypts) {
		if (!decrypts) {
			throw new OperatorException("The key file " + file + " does not belong to this database: it does not open "
					+ what + ". Put the right one back from your backup");
		}
	}

}
