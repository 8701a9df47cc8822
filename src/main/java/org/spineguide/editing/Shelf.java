package org.spineguide.editing;

import java.util.List;

/**
 * A page of the list of articles.
 *
 * @param groups the articles by topic
 * @param total how many there are on all pages
 * @param next how many have been shown by now
 */
record Shelf(List<Group> groups, int total, int next) {

	Shelf {
		groups = List.copyOf(groups);
	}

	/** Whether there is another page. */
	public boolean more() {
		return this.next < this.total;
	}

	/**
	 * Articles of one topic.
	 *
	 * @param title the topic's title
	 * @param rows its articles
	 */
	record Group(String title, List<ArticleRow> rows) {

		Group {
			rows = List.copyOf(rows);
		}

	}

}
