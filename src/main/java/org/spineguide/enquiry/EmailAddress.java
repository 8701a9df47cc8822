package org.spineguide.enquiry;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A mail address that mail can be sent to.
 *
 * @param value the address without spaces around it
 */
public record EmailAddress(String value) {

	/** The most that mail servers take (RFC 5321, 4.5.3.1.3, less the angle brackets). */
	private static final int LONGEST = 254;

	/**
	 * Something, an at sign, and a name with a dot. No control characters, spaces or
	 * signs that have a meaning in the head of a mail; all else is for mail servers to
	 * judge.
	 */
	private static final Pattern FORM = Pattern
		.compile("[^\\s\\p{C}\\p{Z}@<>()\\[\\],;:\\\\\"]+@[\\p{L}\\p{M}\\p{N}-]+(?:\\.[\\p{L}\\p{M}\\p{N}-]+)+");

	/** The address that a person typed. */
	public static Optional<EmailAddress> parse(String typed) {
		String value = typed.strip();
		return (value.length() <= LONGEST && FORM.matcher(value).matches()) ? Optional.of(new EmailAddress(value))
				: Optional.empty();
	}

	/** The form in which two ways of writing the same address are equal. */
	public String canonical() {
		return this.value.toLowerCase(Locale.ROOT);
	}

	/** Keeps it out of logs. */
	@Override
	public String toString() {
		return "EmailAddress[hidden]";
	}

}
