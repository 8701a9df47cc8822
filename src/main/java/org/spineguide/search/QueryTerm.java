package org.spineguide.search;

import java.util.List;

/**
 * Word of a query.
 *
 * @param word the word as it is believed to be meant
 * @param others other words that may be meant
 * @param isKnown whether the word or one of the others is in the index
 * @param isMissing whether the word carries a question that nothing here can answer
 */
record QueryTerm(IndexedWord word, List<String> others, boolean isKnown, boolean isMissing) {

	QueryTerm {
		others = List.copyOf(others);
	}

}
