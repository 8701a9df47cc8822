package org.spineguide.crypto;

import java.security.GeneralSecurityException;

/**
 * JSON format of the secret keys in a {@link KeyFile}.
 *
 * @param <K> the keys
 */
public interface KeyFormat<K> {

	/**
	 * Parses keys.
	 * @throws GeneralSecurityException when the text holds no keys
	 */
	K parse(String json) throws GeneralSecurityException;

	/** Formats the keys as JSON, secrets and all. */
	String json(K keys) throws GeneralSecurityException;

}
