package org.spineguide.content.load;

import org.spineguide.content.ArticlePath;
import org.spineguide.content.file.ArticleSource;
import org.spineguide.content.file.TextFile;
import org.spineguide.markdown.Rendered;

/**
 * Sees each article as it is read, so that whoever needs more of it need not render it
 * again.
 */
public interface ReadListener {

	/** Looks at nothing. */
	ReadListener NONE = (seen) -> {
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
	record Seen(TextFile file, ArticlePath path, ArticleSource parts, Rendered rendered) {
	}

}
