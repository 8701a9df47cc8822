package org.spineguide.search;

import java.util.List;
import java.util.stream.Stream;

/**
 * Brings names and queries to tokens, so that two which mean the same have the same ones.
 */
final class NameTokens {

	/** Prefix of the tokens of stop words, which count for less. */
	private static final char STOP = '~';

	private NameTokens() {
	}

	/** The tokens of some words: those of their units, and stop words marked as such. */
	static List<String> of(List<IndexedWord> words, List<Concept> units) {
		Stream<String> meaning = units.stream().map(Concept::token);
		Stream<String> stopWords = words.stream().filter(IndexedWord::isStopWord).map((word) -> STOP + word.stem());
		return Stream.concat(meaning, stopWords).distinct().toList();
	}

	static boolean isStopWord(String token) {
		return token.charAt(0) == STOP;
	}

	/** The token without its mark. */
	static String plain(String token) {
		return isStopWord(token) ? token.substring(1) : token;
	}

}
