package org.spineguide.content;

import java.util.List;

/**
 * Red flag: words that may mean that something is seriously wrong, as patients type them.
 *
 * @param sign what the words tell
 * @param level how soon help is needed
 * @param words the phrases
 * @param pairs phrases of two parts, each with many wordings
 * @param unless longer phrases that have some of the words but tell nothing of the kind
 */
public record RedFlag(String sign, Level level, List<String> words, List<Pair> pairs, List<String> unless) {

	public RedFlag {
		words = List.copyOf(words);
		pairs = List.copyOf(pairs);
		unless = List.copyOf(unless);
	}

	/** Urgency: how soon help is needed. */
	public enum Level {

		/**
		 * At once, and first from those who help people that think of ending their life.
		 */
		CRISIS,

		/** At once. */
		EMERGENCY,

		/** The same day. */
		URGENT

	}

	/**
	 * Phrases of two parts that stand near each other: any wording of the one with any of
	 * the other ("numb" and "private parts").
	 *
	 * @param anyOf wordings of the one
	 * @param with wordings of the other
	 */
	public record Pair(List<String> anyOf, List<String> with) {

		public Pair {
			anyOf = List.copyOf(anyOf);
			with = List.copyOf(with);
		}

	}

}
