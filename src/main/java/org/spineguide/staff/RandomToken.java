package org.spineguide.staff;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * Something nobody can guess. Kept as a hash only: a plain one will do, since there is
 * nothing to try out.
 *
 * @param value letters, digits, hyphens and underscores
 */
record RandomToken(String value) {

	private static final SecureRandom RANDOM = new SecureRandom();

	private static final int BYTES = 32;

	private static final int ID_BYTES = 16;

	static RandomToken draw() {
		return new RandomToken(draw(BYTES));
	}

	/** A new name for something; not secret. */
	static String id() {
		return draw(ID_BYTES);
	}

	private static String draw(int length) {
		byte[] bytes = new byte[length];
		RANDOM.nextBytes(bytes);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
	}

	String hash() {
		return hash(this.value);
	}

	/** A hash of a text, to tell equal ones apart without keeping them. */
	static String hash(String text) {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(hash);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Keeps the secret out of logs. */
	@Override
	public String toString() {
		return "RandomToken[hidden]";
	}

}
