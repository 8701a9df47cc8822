package org.spineguide.enquiry.seal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/** Encryption of personal data, so that nobody can read it without the keys. */
@Component
public class PersonalDataCipher {

	// Not the mapper of the web pages: its settings must never change what is kept.
	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final int HASH_BYTES = 32;

	private final KeyRing keys;

	public PersonalDataCipher(KeyRing keys) {
		this.keys = keys;
	}

	/**
	 * Encrypts an object as JSON.
	 * @param place where the encrypted bytes belong: they decrypt nowhere else
	 */
	public byte[] seal(Object thing, String place) {
		try {
			// Another process may have rotated the keys since.
			this.keys.refresh();
			return this.keys.current()
				.seal()
				.encrypt(JSON.writeValueAsBytes(thing), place.getBytes(StandardCharsets.UTF_8));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("Nothing can be encrypted", ex);
		}
	}

	/**
	 * Decrypts what was encrypted for a place.
	 * @throws UndecryptableDataException when it was encrypted with other keys or for
	 * another place, or was changed
	 */
	public <T> T open(byte[] sealed, Class<T> type, String place) {
		try {
			return JSON.readValue(decrypt(sealed, place.getBytes(StandardCharsets.UTF_8)), type);
		}
		catch (GeneralSecurityException ex) {
			throw new UndecryptableDataException(place, ex);
		}
	}

	private byte[] decrypt(byte[] sealed, byte[] place) throws GeneralSecurityException {
		try {
			return this.keys.current().seal().decrypt(sealed, place);
		}
		catch (GeneralSecurityException ex) {
			if (this.keys.refresh()) {
				return this.keys.current().seal().decrypt(sealed, place);
			}
			throw ex;
		}
	}

	/**
	 * Returns a keyed hash that tells nothing without the keys, and is equal for equal
	 * texts.
	 */
	public String hash(String text) {
		try {
			byte[] hashed = this.keys.current()
				.hash()
				.computePrimary(text.getBytes(StandardCharsets.UTF_8), HASH_BYTES);
			return HexFormat.of().formatHex(hashed);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("Nothing can be hashed", ex);
		}
	}

}
