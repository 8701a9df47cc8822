package org.spineguide.search;

import java.util.List;
import java.util.stream.Stream;

/**
 * Tokenizer of names and queries: two that mean the same have the same tokens.
 */
final class NameTokens {

	/** Prefix of the tokens of stop words, which have a lower weight. */
	private static final char STOP = '~';

	private NameTokens() {
	}

	/**
	 * Returns the tokens of some words: those of their concepts, and stop words marked as
	 * such.
	 */
	static List<String> of(List<IndexedWord> words, List<Concept> units) {
		Stream<String> meaning = units.stream().map(Concept::token);
		Stream<String> stopWords = words.stream().filter(IndexedWord::isStopWord).map((word) -> STOP + word.stem());
		return Stream.concat(meaning, stopWords).distinct().toList();
	}

	static boolean isStopWord(String token) {
		return token.charAt(0) == STOP;
	}

	/** Returns the token without its prefix. */
	static String plain(String token) {
		return isStopWord(token) ? token.substring(1) : token;
	}

}
