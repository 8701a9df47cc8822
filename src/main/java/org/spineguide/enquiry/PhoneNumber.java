package org.spineguide.enquiry;

import java.util.Optional;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;

/**
 * A phone number that can be called.
 *
 * @param value the number in its international form: {@code +12025550143}
 */
record PhoneNumber(String value) {

	/** No longer text is looked at, whatever it says. */
	private static final int MAX_LENGTH = 200;

	private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

	/**
	 * The number that a person typed, in any form that people write.
	 * @param country where numbers without a country code belong to
	 */
	static Optional<PhoneNumber> parse(String typed, String country) {
		if (typed.length() > MAX_LENGTH) {
			return Optional.empty();
		}
		// Much of the world dials 00 before a country code, though this country may not.
		return possible(typed, country).or(() -> possible(typed.strip().replaceFirst("^00", "+"), country));
	}

	private static Optional<PhoneNumber> possible(String typed, String country) {
		try {
			var number = NUMBERS.parse(typed, country);
			// Possible, not valid: lists of valid numbers lag behind those that ring.
			return NUMBERS.isPossibleNumber(number)
					? Optional.of(new PhoneNumber(NUMBERS.format(number, PhoneNumberFormat.E164))) : Optional.empty();
		}
		catch (NumberParseException ex) {
			return Optional.empty();
		}
	}

	/** Keeps it out of logs. */
	@Override
	public String toString() {
		return "PhoneNumber[hidden]";
	}

}
