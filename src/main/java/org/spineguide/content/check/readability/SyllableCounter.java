package org.spineguide.content.check.readability;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Syllable counter for English words.
 * <p>
 * Each group of neighboring vowels is one syllable, less the letters e that are not
 * sounded, and one more where two vowels that meet are sounded apart. Words that follow
 * no rule stand in {@code syllables.properties}. As Flesch has it (<em>How to Write Plain
 * English</em>, 1979, chapter 2), the shorter of two pronunciations counts, and figures,
 * symbols and abbreviations count as one.
 * <p>
 * A list of pronunciations would be larger than the rest of the program, and the Java
 * libraries that count syllables are no longer kept.
 */
public final class SyllableCounter {

	private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

	/** A vowel, and the consonants after it that let a following e fall silent. */
	private static final String CLOSED = "[aeiouy][^aeiouy]{0,5}";

	/** The letters e (and ue) that are not sounded, each with what stands around it. */
	private static final Pattern SILENT = Pattern.compile("e(?:" + String.join("|",
			// bone, huge, but not: table, acre
			"(?<=" + CLOSED + "[^aeiouylr]e)$", "(?<=[aeiouy][lr]{1,2}e)$",
			// bones, but not: boxes, places, muscles
			"(?<=" + CLOSED + "[^aeiouylrsxzcg]e)(?<!che|she)(?=s$)", "(?<=[aeiouy][lr]{1,2}e)(?=s$)",
			// healed, but not: treated, settled
			"(?<=" + CLOSED + "[^aeiouylrtd]e)(?=d$)", "(?<=[aeiouy][lr]{1,2}e)(?=d$)",
			// movement, careful, lifetime: the ending of a word within the word
			"(?<=" + CLOSED + "[^aeiouylr]e)(?=(?:ments?|ful|fully|less|lessly|ness|ly|lier|liest|liness|lihood|ty|some"
					+ "|times?|work|thing|like|lines?|where|days?)$)",
			"(?<=[aeiouy]re)(?=ments?$)", "(?<=[aeiouy][lr]{1,2}e)(?=(?:ful|fully|less|lessly|ness|ly|ty)$)",
			"(?<=^(?:som|hom|lif|sid|ther|wher|car|hous|nam|saf|fir|forc|pac|els|lik|tim|wid|bas|not|us|spac|stat|whit"
					+ "|whol)e)(?=[^aeiouyrdnsl])",
			"(?<=^eve)(?=ry)")
	// fatigue, tongue
			+ ")|u(?<=[aeio]n?gu)e(?=[sd]?$)");

	/**
	 * The vowels that are sounded apart from the next one, each with what stands around
	 * it.
	 */
	private static final Pattern APART = Pattern.compile(String.join("|",
			// dial, radiate, but not: special, patient, marriage
			"i(?:(?<![tcsg]i)(?=a)(?!age)", "(?<=[tc]i)(?=at)",
			// biopsy, serious, physio, but not: action, opinion, cushion, senior
			"(?<![tcsgxnlhv]i)(?=o)", "(?<=[nlv]i)(?=o[^nr])", "(?<=[tcs]i)(?=o(?:[^nu]|$))",
			// medium, quiet, ingredient, earlier, but not: ancient, convenient
			"(?=u|et)", "(?<![tcn]i)(?=en[tc])", "(?<=^sci)(?=en)", "(?<=[^aeiouytc]i)(?=ers?$|est$))",
			// usual, evaluate, fuel, fluid, influence, ambiguous, but not: language,
			// guide
			"u(?:(?<!gu)(?=al|at|an[ct]|ar[yi]|el|ou|ity|id|in|ess$)", "(?<=gu)(?=ou|ity)", "(?<=[lr]u)(?=en))",
			// video, spontaneous, create, area, nucleus, but not: surgeon, people,
			// gorgeous
			"e(?:(?=o)(?!one?s?$|opl|ou|on[a-z])", "(?<![gc]e)(?=ou)", "(?<=cre)(?=at[eio])", "(?<=^re)(?=al[it])",
			"(?<=[aeiouy][^aeiouy]{1,3}e)(?=as?$|um$|us$)", "(?<=ee)(?=able)",
			// preexisting, react
			"(?<=^pre)(?=e[xm])", "(?<=^re)(?=act|adj|adm|app|arr|ass|att|awa|ent[er]|exa|ins|inf|it|uni|use))",
			// cooperate, proactive, osteoarthritis, poem
			"o(?:(?<=^co)(?=o[pr]|inc|inh|ag|ex)", "(?<=^pro)(?=ac)", "(?<=eo)(?=a)", "(?<=po)(?=e[mt]))",
			// going, being
			"[aoeuy](?=ing)",
			// myocardial, dryer
			"y(?<=[^aeiou]y)(?=[oa]|er)",
			// spasm, rhythm: a syllable without a vowel
			"m(?<=(?:s|th)m)(?=s?$)"));

	/** Before a vowel the u of "qu" and the y of "you" and "player" are consonants. */
	private static final Pattern CONSONANTS = Pattern.compile("(?<=q)u|^y(?=[aeiou])|(?<=[aeiou])y(?=[aeiou])");

	private static final Pattern SHORTENED = Pattern.compile("(.+)'(t|s|m|d|ll|re|ve)");

	private static final Pattern HISSING = Pattern.compile(".*(?:[sxz]|ch|sh|[csgz]e)");

	private static final Properties EXCEPTIONS = exceptions();

	private SyllableCounter() {
	}

	/** Returns the number of syllables of a word; hyphens join words into one. */
	public static int in(String word) {
		int count = 0;
		for (String part : word.toLowerCase(Locale.ENGLISH).replace('\u2019', '\'').split("[^\\p{L}\\p{N}'.,]+")) {
			if (!part.isEmpty()) {
				count += inPart(part);
			}
		}
		return Math.max(1, count);
	}

	private static int inPart(String part) {
		Matcher shortened = SHORTENED.matcher(part);
		if (part.indexOf('\'') < 0 || !shortened.matches()) {
			return inPlain(part.replace("'", ""));
		}
		String start = shortened.group(1).replace("'", "");
		boolean sounded = switch (shortened.group(2)) {
			// isn't, haven't, but not: don't, can't
			case "t" -> start.matches(".+[^ao]n");
			case "s" -> HISSING.matcher(start).matches();
			case "m", "re" -> false;
			// that'll, could've, but not: you'll, they've
			default -> start.matches(".*[^aeiouyrw]");
		};
		String plain = (part.endsWith("n't") && start.length() > 1) ? start.substring(0, start.length() - 1) : start;
		return inPlain(plain) + (sounded ? 1 : 0);
	}

	private static int inPlain(String word) {
		String known = exception(word);
		if (known != null) {
			return Integer.parseInt(known);
		}
		String sounds = CONSONANTS.matcher(word).replaceAll("h");
		return Math.max(1, count(VOWELS, sounds) - count(SILENT, sounds) + count(APART, sounds));
	}

	/**
	 * Returns the exception for a word, which holds for the plural too, unless that is a
	 * syllable more.
	 */
	private static @Nullable String exception(String word) {
		String known = EXCEPTIONS.getProperty(word);
		if (known != null || !word.endsWith("s")) {
			return known;
		}
		String single = word.substring(0, word.length() - 1);
		return HISSING.matcher(single).matches() ? null : EXCEPTIONS.getProperty(single);
	}

	private static int count(Pattern pattern, String text) {
		return (int) pattern.matcher(text).results().count();
	}

	private static Properties exceptions() {
		try (InputStream in = SyllableCounter.class.getResourceAsStream("syllables.properties")) {
			Properties exceptions = new Properties();
			exceptions.load(in);
			return exceptions;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
