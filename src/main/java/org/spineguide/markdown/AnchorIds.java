package org.spineguide.markdown;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Generator of anchor ids for the headings of one page: readable, and each used once. */
final class AnchorIds {

	// What the renderer and the page around the text number or name by themselves.
	private static final Pattern TAKEN = Pattern
		.compile("main|.*-heading|(?:chart|citation|fn|fnref|page|reference|term)-.*");

	private final Map<String, Integer> uses = new HashMap<>();

	/** Makes a slug of the words of a heading: {@code what-it-is}. */
	static String slug(String words) {
		StringBuilder slug = new StringBuilder(words.length());
		String plain = Normalizer.normalize(words, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
		plain.codePoints().forEach((c) -> {
			if (Character.isLetterOrDigit(c)) {
				slug.appendCodePoint(c);
			}
			else if (!isPartOfWord(c) && !slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
				slug.append('-');
			}
		});
		if (!slug.isEmpty() && slug.charAt(slug.length() - 1) == '-') {
			slug.setLength(slug.length() - 1);
		}
		return slug.isEmpty() ? "section" : slug.toString();
	}

	// Accents stand by themselves after normalizing; an apostrophe does not end a word.
	private static boolean isPartOfWord(int c) {
		return Character.getType(c) == Character.NON_SPACING_MARK || c == '\'' || c == '\u2019';
	}

	/** Reserves the wanted anchor, or one close to it that is still free. */
	String claim(String wanted) {
		String id = TAKEN.matcher(wanted).matches() ? "section-" + wanted : wanted;
		int use = this.uses.merge(id, 1, Integer::sum);
		return (use == 1) ? id : claim(id + "-" + use);
	}

}
