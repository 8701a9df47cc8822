package org.spineguide.enquiry;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * The secret of one enquiry, drawn before the visitor types the first answer. Two
 * enquiries with the same token are the same enquiry sent twice, and whoever knows it may
 * look at the enquiry's own page.
 *
 * @param value 128 random bits, in letters that addresses may hold
 */
record Token(String value) {

	/** What a token looks like in an address. */
	static final String FORM = "[A-Za-z0-9_-]{22}";

	private static final int BYTES = 16;

	private static final SecureRandom RANDOM = new SecureRandom();

	Token {
		if (!value.matches(FORM)) {
			throw new IllegalArgumentException("Not a token");
		}
	}

	static Token draw() {
		byte[] bytes = new byte[BYTES];
		RANDOM.nextBytes(bytes);
		return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
	}

	/** What the database keeps of it, so that nobody who reads the database knows it. */
	String hash() {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			return HexFormat.of().formatHex(digest.digest(this.value.getBytes(StandardCharsets.US_ASCII)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

	/** Keeps the secret out of logs. */
	@Override
	public String toString() {
		return "Token[hidden]";
	}

}
