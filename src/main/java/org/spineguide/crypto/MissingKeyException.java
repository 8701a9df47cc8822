package org.spineguide.crypto;

import java.nio.file.Path;

/**
 * Signals that the file of secret keys is missing, although there is data that only they
 * decrypt.
 */
public class MissingKeyException extends IllegalStateException {

	private static final long serialVersionUID = 1L;

	/**
	 * Creates the exception.
	 * @param file where it should be
	 * @param what what cannot be read without it
	 */
	public MissingKeyException(Path file, String what) {
		super("The key file %s is missing, and %s cannot be read without it. Put it back from your backup."
			.formatted(file.toAbsolutePath(), what));
	}

}
