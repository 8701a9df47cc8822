package org.spineguide.editing.articles;

import java.util.List;

/**
 * Page of the list of articles.
 *
 * @param groups the articles by topic
 * @param total how many there are on all pages
 * @param next how many have been shown by now
 */
public record ArticleList(List<Group> groups, int total, int next) {

	public ArticleList {
		groups = List.copyOf(groups);
	}

	/** Returns whether there is another page. */
	public boolean more() {
		return this.next < this.total;
	}

	/**
	 * Articles of one topic.
	 *
	 * @param title the topic's title
	 * @param rows its articles
	 */
	public record Group(String title, List<ArticleRow> rows) {

		public Group {
			rows = List.copyOf(rows);
		}

	}

}
