package org.spineguide.contact;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.regex.Pattern;

/**
 * Removal of invisible characters from typed text: control and format characters, and
 * spaces of all kinds around it. They come along when text is copied, and make a right
 * address wrong or an empty name look filled in.
 */
public final class VisibleText {

	/**
	 * Control characters other than those that lay out text, and halves of characters
	 * (surrogates) that no encoding can carry.
	 */
	private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\t\\n\\r]]+");

	/** Format characters that change nothing but the direction or the breaks of lines. */
	private static final Pattern FORMAT = Pattern.compile("[\\u00AD\\u034F\\u061C\\u180E\\u200B\\u200E\\u200F"
			+ "\\u202A-\\u202E\\u2060-\\u206F\\uFEFF\\uFFF9-\\uFFFB\\x{E0001}]+");

	/**
	 * A joiner shapes letters of some scripts, so names need it there. After Latin
	 * letters it does nothing, nor at the end of a word, but after a virama.
	 */
	private static final Pattern IDLE_JOINER = Pattern.compile("(?<![^\\x00-\\u024F])[\\u200C\\u200D]+"
			+ "|(?<![\\u094D\\u09CD\\u0A4D\\u0ACD\\u0B4D\\u0BCD\\u0C4D\\u0CCD\\u0D4D\\u0DCA])"
			+ "[\\u200C\\u200D]+(?=\\s|$)");

	/** Signs that choose another shape of the character before, as for emoji. */
	private static final Pattern SHAPE = Pattern
		.compile("[\\uFE00-\\uFE0F\\x{E0020}-\\x{E007F}\\x{E0100}-\\x{E01EF}]+");

	/** Characters that leave a gap, also the letters that are blank. */
	private static final Pattern GAP = Pattern.compile("[\\s\\p{Z}\\u0085\\u115F\\u1160\\u2800\\u3164\\uFFA0]+");

	private static final Pattern SEEN = Pattern.compile("[^\\p{M}\\p{Cc}\\p{Cf}\\p{Cs}\\p{Z}\\s]");

	private VisibleText() {
	}

	/**
	 * Cleans one line, such as a name: what is seen of it, in composed letters (Unicode
	 * NFC); empty when nothing is seen.
	 */
	public static String line(String typed) {
		String plain = FORMAT.matcher(CONTROL.matcher(typed).replaceAll("")).replaceAll("");
		String joined = IDLE_JOINER.matcher(GAP.matcher(plain).replaceAll(" ")).replaceAll("");
		String line = Normalizer.normalize(joined, Form.NFC).strip();
		return SEEN.matcher(line).find() ? line : "";
	}

	/**
	 * Cleans a mail address or a phone number, in which no character has a meaning for
	 * its look alone.
	 */
	public static String contact(String typed) {
		return line(SHAPE.matcher(typed).replaceAll(""));
	}

	/**
	 * Cleans text of several lines: removes the characters that no page or table may
	 * hold.
	 */
	public static String lines(String typed) {
		return CONTROL.matcher(typed).replaceAll("");
	}

}
