package org.spineguide.search;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;

/** Text analysis of one language: stemming, stop words, spelling. */
interface LanguageAnalysis {

	/** Apostrophes, which people who type in a hurry leave out. */
	Pattern APOSTROPHE = Pattern.compile("'");

	/** Returns the text analysis of a language by its tag. */
	static LanguageAnalysis of(String language) {
		Locale locale = Locale.forLanguageTag(language);
		return locale.getLanguage().equals("en") ? new EnglishAnalysis()
				: new SnowballAnalysis(locale.getDisplayLanguage(Locale.ENGLISH));
	}

	/** Returns words in lower case and without apostrophes. */
	static TokenStream lowerCase(TokenStream words) {
		return new PatternReplaceFilter(new LowerCaseFilter(words), APOSTROPHE, "", true);
	}

	/**
	 * Returns words in lower case, without accents and apostrophes, as people type them
	 * in a hurry.
	 */
	TokenStream plain(TokenStream words);

	/**
	 * Returns the stems of words, as many as there are words.
	 */
	TokenStream stems(TokenStream words);

	/**
	 * Returns whether a plain word is known to be spelled right, so that it is not a typo
	 * of another one; {@code false} for every word when there is no dictionary.
	 */
	boolean isSpelledRight(String word);

	/**
	 * Returns parts of the body other than the spine, which make a subject of their own
	 * with the word after them ("hip arthritis").
	 */
	Set<String> otherBodyParts();

	/** Returns the stop words: those that say little by themselves. */
	Set<String> stopWords();

	/**
	 * Returns everyday words, which say little about what somebody looks for, however
	 * rare they are in the articles.
	 */
	Set<String> everydayWords();

	/**
	 * Returns the stop words that may be left out of a phrase without changing what it
	 * means: "numb down there" is not "numb down".
	 */
	Set<String> functionWords();

}
