package org.spineguide.enquiry;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reference of an enquiry that people can read to each other over the phone: eight
 * letters and digits, shown in two groups.
 *
 * @param value the letters and digits without the hyphen
 */
public record EnquiryReference(String value) {

	/**
	 * Symbols of a reference: no 0 O 1 I, which look alike, and no vowels, which make
	 * words.
	 */
	private static final String SYMBOLS = "23456789BCDFGHJKLMNPQRSTVWXZ";

	private static final int LENGTH = 8;

	private static final Pattern FORM = Pattern.compile("[" + SYMBOLS + "]{" + LENGTH + "}");

	private static final SecureRandom RANDOM = new SecureRandom();

	public EnquiryReference {
		if (!FORM.matcher(value).matches()) {
			throw new IllegalArgumentException("Not a reference");
		}
	}

	/** Generates a reference that nobody can guess. */
	public static EnquiryReference draw() {
		StringBuilder value = new StringBuilder();
		RANDOM.ints(LENGTH, 0, SYMBOLS.length()).forEach((index) -> value.append(SYMBOLS.charAt(index)));
		return new EnquiryReference(value.toString());
	}

	/**
	 * Parses the reference that a person typed, in small letters and with gaps if they
	 * like.
	 */
	public static Optional<EnquiryReference> parse(String typed) {
		String value = typed.replaceAll("[\\s\\p{Pd}]", "").toUpperCase(Locale.ROOT);
		return FORM.matcher(value).matches() ? Optional.of(new EnquiryReference(value)) : Optional.empty();
	}

	/** Formats it in two groups: {@code K7QM-4XBR}. */
	@Override
	public String toString() {
		return this.value.substring(0, LENGTH / 2) + "-" + this.value.substring(LENGTH / 2);
	}

}
