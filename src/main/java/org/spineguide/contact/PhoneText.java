package org.spineguide.contact;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Phone number as a clinic prints it, in digits, so that a link can call it: "911",
 * "(202) 555-0143".
 *
 * @param value the number as it was written
 */
public record PhoneText(String value) {

	/** It begins as numbers do, and has as many digits as the shortest of them. */
	private static final Pattern FORM = Pattern.compile("[+(]?\\s*\\p{Nd}(?:[^\\p{Nd}\\p{L}]*\\p{Nd}){2}[^\\p{L}]*");

	/** Parses a number; empty when it is words. */
	public static Optional<PhoneText> parse(String written) {
		String value = VisibleText.contact(written);
		return FORM.matcher(value).matches() ? Optional.of(new PhoneText(value)) : Optional.empty();
	}

}
