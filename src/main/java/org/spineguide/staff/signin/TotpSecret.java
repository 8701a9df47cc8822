package org.spineguide.staff.signin;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import javax.crypto.spec.SecretKeySpec;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;

/** Shared secret of an authenticator app, from which codes are made (RFC 6238). */
public final class TotpSecret {

	private static final SecureRandom RANDOM = new SecureRandom();

	/** Length in bytes: RFC 4226 asks for 160 bits. */
	private static final int BYTES = 20;

	private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

	private static final int LETTER_BITS = 5;

	/** Letters in a group, as people read them. */
	private static final int GROUP = 4;

	private static final TimeBasedOneTimePasswordGenerator CODES = new TimeBasedOneTimePasswordGenerator();

	private final byte[] bytes;

	private TotpSecret(byte[] bytes) {
		this.bytes = bytes.clone();
	}

	public static TotpSecret draw() {
		byte[] bytes = new byte[BYTES];
		RANDOM.nextBytes(bytes);
		return new TotpSecret(bytes);
	}

	public static TotpSecret of(byte[] bytes) {
		return new TotpSecret(bytes);
	}

	byte[] bytes() {
		return this.bytes.clone();
	}

	/**
	 * Finds the time step whose code this is. The step before counts too, because typing
	 * takes time (RFC 6238, 5.2); the one after does not, since nobody has its code yet.
	 */
	Optional<Long> step(String code, Instant now) {
		String digits = code.replaceAll("\\s", "");
		long current = now.toEpochMilli() / CODES.getTimeStep().toMillis();
		return List.of(current, current - 1)
			.stream()
			.filter((step) -> code(Instant.ofEpochMilli(step * CODES.getTimeStep().toMillis())).equals(digits))
			.findFirst();
	}

	public String code(Instant at) {
		try {
			return CODES.generateOneTimePasswordString(new SecretKeySpec(this.bytes, "RAW"), at);
		}
		catch (InvalidKeyException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Returns the secret as people type it, in groups. */
	String letters() {
		return base32().replaceAll("(.{" + GROUP + "})(?!$)", "$1 ");
	}

	/** Returns the secret as apps read it from a QR code. */
	String address(String issuer, String account) {
		return "otpauth://totp/" + encode(issuer) + ":" + encode(account) + "?secret=" + base32() + "&issuer="
				+ encode(issuer);
	}

	/**
	 * Encodes the secret in Base32: 20 bytes fill 32 letters without a rest, so there is
	 * no padding.
	 */
	private String base32() {
		StringBuilder letters = new StringBuilder();
		int buffer = 0;
		int bits = 0;
		for (byte next : this.bytes) {
			buffer = (buffer << Byte.SIZE) | (next & 0xFF);
			bits += Byte.SIZE;
			while (bits >= LETTER_BITS) {
				bits -= LETTER_BITS;
				letters.append(LETTERS.charAt((buffer >> bits) & 0x1F));
			}
		}
		return letters.toString();
	}

	private static String encode(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
	}

	/** Keeps the secret out of logs. */
	@Override
	public String toString() {
		return "TotpSecret[hidden]";
	}

}
