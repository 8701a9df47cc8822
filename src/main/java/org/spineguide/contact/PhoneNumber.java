package org.spineguide.contact;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult;
import com.google.i18n.phonenumbers.Phonenumber;

/**
 * Phone number that can be called.
 *
 * @param value the number in its international form: {@code +12025550143}
 * @param extension the number to dial once somebody answers; empty when there is none
 * @param certain whether the number is one that the plan of its country gives out, or was
 * typed with its country code; else it may lack its area code
 */
public record PhoneNumber(String value, String extension, boolean certain) {

	/** Longest text that is parsed. */
	private static final int MAX_LENGTH = 200;

	private static final int RADIX = 10;

	private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

	/** Start of the number, after words such as "cell". */
	private static final Pattern START = Pattern.compile("[+\\uFF0B]?[\\s(\\uFF08]*\\p{Nd}");

	private static final Pattern LETTER = Pattern.compile("\\p{L}");

	/** Start of a remark or a second number, once there are enough digits. */
	private static final Pattern REMARK = Pattern.compile("^(?:\\P{Nd}*\\p{Nd}){6}.*?(\\s*[(,;\\uFF08])");

	private static final Pattern EXTENSION = Pattern
		.compile("(?iu)(?:extension|extn|ext|xtn|x|anexo|interno|int|durchwahl|dw|apparat|app|poste|доб)[\\s.:=#]*"
				+ "(\\p{Nd}{1,7})(?![\\p{Nd}\\p{L}])");

	/** Text after a number that makes it a time of day, not a number to call: "8 pm". */
	private static final Pattern TIME = Pattern
		.compile("(?iu)(?:[ap]\\.?\\s?m|uhr|bis|to|till|until|h|hrs|std|oclock|o'clock)" + "(?!\\p{L})");

	/** Last group of digits, with what is attached to it. */
	private static final Pattern LAST_GROUP = Pattern.compile("\\s+\\S*\\s*$");

	private static final Pattern LAST_WORD = Pattern.compile("\\s+\\S+$");

	/**
	 * Parses the number that a person typed, in any form that people write. It is what
	 * stands before the words; letters are digits only where that makes a number that
	 * exists.
	 * @param country where numbers without a country code belong to
	 */
	public static Optional<PhoneNumber> parse(String typed, String country) {
		if (typed.length() > MAX_LENGTH) {
			return Optional.empty();
		}
		String text = inDigitsOfAscii(VisibleText.contact(typed));
		Matcher start = START.matcher(text);
		return start.find() ? first(text.substring(start.start()), country) : Optional.empty();
	}

	/** In numbers with letters the library would drop all other digits. */
	private static String inDigitsOfAscii(String text) {
		return text.codePoints()
			.map((c) -> Character.isDigit(c) ? Character.forDigit(Character.digit(c, RADIX), RADIX) : c)
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
	}

	private static Optional<PhoneNumber> first(String text, String country) {
		Matcher letter = LETTER.matcher(text);
		if (!letter.find()) {
			return number(beforeRemark(text), country);
		}
		String digits = text.substring(0, letter.start());
		String words = text.substring(letter.start());
		Matcher extension = EXTENSION.matcher(words);
		if (extension.lookingAt()) {
			return number(beforeRemark(digits) + " ext. " + extension.group(1), country);
		}
		Optional<PhoneNumber> before = before(digits, words, country);
		return isCertain(before) || isCertain(number(beforeRemark(digits), country)) ? before
				: spelled(text, country).or(() -> before);
	}

	private static boolean isCertain(Optional<PhoneNumber> number) {
		return number.filter(PhoneNumber::certain).isPresent();
	}

	private static String beforeRemark(String text) {
		Matcher remark = REMARK.matcher(text);
		return remark.find() ? text.substring(0, remark.start(1)) : text;
	}

	/**
	 * Parses the number before some words. The last digits belong to the words in "8 pm";
	 * in "2kids" nobody knows, so it must make no difference.
	 */
	private static Optional<PhoneNumber> before(String digits, String words, String country) {
		String shorter = beforeRemark(LAST_GROUP.matcher(digits).replaceFirst(""));
		if (TIME.matcher(words).lookingAt()) {
			return number(shorter, country);
		}
		Optional<PhoneNumber> number = number(beforeRemark(digits), country);
		if (!Character.isDigit(digits.codePointBefore(digits.length()))) {
			return number;
		}
		Optional<PhoneNumber> other = number(shorter, country);
		return number.isEmpty() ? other : number.filter((each) -> other.isEmpty() || other.equals(number));
	}

	/**
	 * Parses a number spelled in letters, as on a keypad, perhaps with more words after
	 * it.
	 */
	private static Optional<PhoneNumber> spelled(String text, String country) {
		String candidate = text.split("(?<=[\\p{L}\\p{Nd})]\\s{0,3})[(,;\\uFF08]", 2)[0].strip();
		while (NUMBERS.isAlphaNumber(candidate)) {
			Optional<PhoneNumber> number = number(candidate, country).filter(PhoneNumber::certain);
			if (number.isPresent()) {
				return number;
			}
			Matcher word = LAST_WORD.matcher(candidate);
			if (!word.find()) {
				break;
			}
			candidate = candidate.substring(0, word.start());
		}
		return Optional.empty();
	}

	private static Optional<PhoneNumber> number(String text, String country) {
		// Much of the world dials 00 before a country code, though this country may not.
		return text.startsWith("00") ? possible("+" + text.substring(2), country).filter(PhoneNumber::certain)
			.or(() -> possible(text, country)) : possible(text, country);
	}

	private static Optional<PhoneNumber> possible(String text, String country) {
		try {
			Phonenumber.PhoneNumber number = NUMBERS.parse(text, country);
			// Possible, not valid: lists of valid numbers lag behind those that ring. Not
			// without its area code: put behind a country code that is another number.
			if (NUMBERS.isPossibleNumberWithReason(number) != ValidationResult.IS_POSSIBLE) {
				return Optional.empty();
			}
			boolean valid = NUMBERS.isValidNumber(number);
			return Optional.of(new PhoneNumber(NUMBERS.format(number, PhoneNumberFormat.E164), number.getExtension(),
					valid || (text.startsWith("+") && !LETTER.matcher(text).find())));
		}
		catch (NumberParseException ex) {
			return Optional.empty();
		}
	}

	/**
	 * Returns an example of how people of a country write a number; a number of the
	 * United States if unknown.
	 */
	public static String example(String country) {
		Phonenumber.PhoneNumber number = NUMBERS.getExampleNumber(country);
		return (number != null) ? NUMBERS.format(number, PhoneNumberFormat.NATIONAL) : "(202) 555-0143";
	}

	/** Returns the link that calls it (RFC 3966). */
	public String link() {
		return "tel:" + this.value + (this.extension.isEmpty() ? "" : ";ext=" + this.extension);
	}

	/** Keeps the number out of logs. */
	@Override
	public String toString() {
		return "PhoneNumber[hidden]";
	}

}
