package org.spineguide.search;

import java.util.List;

/**
 * A word of a query.
 *
 * @param word the word as it is believed to be meant
 * @param others other words that may be meant
 * @param isKnown whether the word or one of the others is in the index
 */
record QueryTerm(IndexedWord word, List<String> others, boolean isKnown) {

	QueryTerm {
		others = List.copyOf(others);
	}

}
