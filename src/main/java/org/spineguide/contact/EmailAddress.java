package org.spineguide.contact;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;

/**
 * A mail address that mail can be sent to.
 *
 * @param local the part before the at sign, in composed letters (Unicode NFC)
 * @param domain the part after it, in small ASCII letters: names in other scripts in
 * their encoded form (punycode)
 */
public record EmailAddress(String local, String domain) {

	/**
	 * Longest address that mail servers take (RFC 5321, 4.5.3.1.3, less the angle
	 * brackets).
	 */
	private static final int LONGEST = 254;

	/**
	 * Pattern of an address: something, an at sign, and a name with a dot. No control
	 * characters, spaces or signs that have a meaning in the head of a mail; all else is
	 * for mail servers to judge. The last part of the name is no number, or it would be
	 * the address of a machine.
	 */
	private static final Pattern FORM = Pattern.compile("[^\\s\\p{C}\\p{Z}@<>()\\[\\],;:\\\\\"]+@"
			+ "[\\p{L}\\p{M}\\p{N}-]+(?:\\.[\\p{L}\\p{M}\\p{N}-]+)*\\.(?!\\d+$)[\\p{L}\\p{M}\\p{N}-]+");

	/**
	 * Letters that the older rules for names (IDNA 2003), which Java follows, replace by
	 * others: straße.example would become strasse.example, which may be a stranger's.
	 */
	private static final Pattern REPLACED = Pattern.compile("[\\u00DF\\u1E9E\\u03C2\\u200C\\u200D]");

	/**
	 * Parses the address that a person typed; empty when it cannot be sent to exactly as
	 * it was meant.
	 */
	public static Optional<EmailAddress> parse(String typed) {
		// Much longer texts are not even looked at.
		String value = (typed.length() <= 2 * LONGEST) ? VisibleText.contact(typed) : "";
		if (!FORM.matcher(value).matches()) {
			return Optional.empty();
		}
		int at = value.indexOf('@');
		return ascii(value.substring(at + 1)).map((domain) -> new EmailAddress(value.substring(0, at), domain))
			.filter(EmailAddress::isSendable);
	}

	private static Optional<String> ascii(String domain) {
		if (REPLACED.matcher(domain).find()) {
			return Optional.empty();
		}
		try {
			return Optional.of(IDN.toASCII(domain, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	private boolean isSendable() {
		try {
			new InternetAddress(value(), true);
			return value().getBytes(StandardCharsets.UTF_8).length <= LONGEST;
		}
		catch (AddressException ex) {
			return false;
		}
	}

	/** Returns the address as it is given to the mail server. */
	public String value() {
		return this.local + "@" + this.domain;
	}

	/**
	 * Returns whether only mail servers that know SMTPUTF8 (RFC 6531) can be given this
	 * address.
	 */
	public boolean needsUtf8() {
		return !StandardCharsets.US_ASCII.newEncoder().canEncode(this.local);
	}

	/**
	 * Returns the canonical form, in which two ways of writing the same address are
	 * equal.
	 */
	public String canonical() {
		return this.local.toLowerCase(Locale.ROOT) + "@" + this.domain;
	}

	/** Keeps the address out of logs. */
	@Override
	public String toString() {
		return "EmailAddress[hidden]";
	}

}
