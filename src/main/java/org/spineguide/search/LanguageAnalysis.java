package org.spineguide.search;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;

/** Text analysis of one language: stemming, stop words, spelling. */
interface LanguageAnalysis {

	/** What people leave out who type in a hurry. */
	Pattern APOSTROPHE = Pattern.compile("'");

	/** Text analysis of a language by its tag. */
	static LanguageAnalysis of(String language) {
		Locale locale = Locale.forLanguageTag(language);
		return locale.getLanguage().equals("en") ? new EnglishAnalysis()
				: new SnowballAnalysis(locale.getDisplayLanguage(Locale.ENGLISH));
	}

	/** Writes words in lower case and without apostrophes. */
	static TokenStream lowerCase(TokenStream words) {
		return new PatternReplaceFilter(new LowerCaseFilter(words), APOSTROPHE, "", true);
	}

	/**
	 * Writes words in lower case, without accents and apostrophes, as people do who type
	 * in a hurry.
	 */
	TokenStream plain(TokenStream words);

	/**
	 * Brings words to what they share with their other forms; makes as many as it gets.
	 */
	TokenStream stems(TokenStream words);

	/**
	 * Whether a plain word is known to be spelled right, so that it is not a slip for
	 * another one; {@code false} for every word when there is no dictionary.
	 */
	boolean isSpelledRight(String word);

	/** Words that say little by themselves. */
	Set<String> stopWords();

	/**
	 * Words of any talk, which say little about what somebody looks for, however rare
	 * they are in the articles.
	 */
	Set<String> everydayWords();

	/**
	 * The stop words that may be left out of a phrase without changing what it means:
	 * "numb down there" is not "numb down".
	 */
	Set<String> functionWords();

}
