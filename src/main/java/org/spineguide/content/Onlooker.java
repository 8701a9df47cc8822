package org.spineguide.content;

import org.spineguide.markdown.Rendered;

/**
 * Sees each article as it is read, so that whoever needs more of it need not render it
 * again.
 */
interface Onlooker {

	/** Looks at nothing. */
	Onlooker NONE = (seen) -> {
	};

	/** Called by several threads. */
	void see(Seen seen);

	/**
	 * An article that was read.
	 *
	 * @param file its file
	 * @param path where it stands
	 * @param parts its file, taken apart
	 * @param rendered its Markdown, rendered
	 */
	record Seen(TextFile file, ArticlePath path, ArticleFile parts, Rendered rendered) {
	}

}
