package org.spineguide.enquiry.inbox;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Normalized name, without what people leave out when they type it: accents, capitals,
 * hyphens, apostrophes.
 *
 * @param value the plain letters, words apart by one space
 */
record NormalizedName(String value) {

	private static final Pattern MARKS = Pattern.compile("[\\p{M}\\p{Cf}'’ʼ`´]+");

	private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

	/**
	 * Letters that do not decompose into a letter and an accent, as people without their
	 * keys type them.
	 */
	private static final Map<String, String> LETTERS = Map.of("ß", "ss", "æ", "ae", "œ", "oe", "ø", "o", "đ", "d", "ł",
			"l", "ı", "i", "þ", "th", "ð", "d", "ς", "σ");

	static NormalizedName of(String name) {
		String plain = MARKS.matcher(Normalizer.normalize(name, Form.NFKD)).replaceAll("").toLowerCase(Locale.ROOT);
		for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
			plain = plain.replace(letter.getKey(), letter.getValue());
		}
		return new NormalizedName(BETWEEN_WORDS.matcher(plain).replaceAll(" ").strip());
	}

	/** Returns whether it is long enough to look for. */
	boolean isTelling() {
		return this.value.codePoints().filter(Character::isLetter).limit(2).count() == 2
				|| this.value.codePoints().anyMatch(Character::isIdeographic);
	}

	/** Returns whether all words of another name stand in it, in any order. */
	boolean holds(NormalizedName typed) {
		List<String> words = Arrays.asList(typed.value.split(" "));
		return words.stream().allMatch(this.value::contains);
	}

	/** Keeps the name out of logs. */
	@Override
	public String toString() {
		return "NormalizedName[hidden]";
	}

}
