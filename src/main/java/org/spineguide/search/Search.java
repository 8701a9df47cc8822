package org.spineguide.search;

import java.util.List;

/** Search for articles with the words that patients use. */
public interface Search {

	/** Finds articles, and what else helps somebody who typed these words. */
	SearchResults find(SearchRequest searchRequest);

	/**
	 * Returns suggestions while somebody types: names that find something.
	 * @param language the language of the articles
	 * @param typed what was typed so far
	 */
	List<String> suggest(String language, String typed);

}
