package org.spineguide.crypto;

import java.security.SecureRandom;
import java.util.Base64;

import org.apache.commons.codec.digest.DigestUtils;

/**
 * Random token that nobody can guess, in letters that addresses may hold. Kept as a hash
 * only: a plain one will do, since there is nothing to try out.
 *
 * @param value letters, digits, hyphens and underscores
 */
public record RandomToken(String value) {

	private static final SecureRandom RANDOM = new SecureRandom();

	private static final int BITS = 256;

	/** Generates a token of 256 bits. */
	public static RandomToken draw() {
		return draw(BITS);
	}

	/**
	 * Generates a token of another length.
	 * @param bits how many of its bits are random, a multiple of 8
	 */
	public static RandomToken draw(int bits) {
		byte[] bytes = new byte[bits / Byte.SIZE];
		RANDOM.nextBytes(bytes);
		return new RandomToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
	}

	/**
	 * Returns the SHA-256 of the token in hexadecimal, to find it by without knowing it.
	 */
	public String hash() {
		return DigestUtils.sha256Hex(this.value);
	}

	/** Keeps the secret out of logs. */
	@Override
	public String toString() {
		return "RandomToken[hidden]";
	}

}
