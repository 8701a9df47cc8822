package org.spineguide.content.load;

import org.spineguide.content.ArticlePath;
import org.spineguide.content.file.ArticleSource;
import org.spineguide.content.file.TextFile;
import org.spineguide.markdown.Rendered;

/**
 * Listener that gets each article as it is read, so that code which needs more of it need
 * not render it again.
 */
public interface ReadListener {

	/** Listener that does nothing. */
	ReadListener NONE = (seen) -> {
	};

	/** Receives an article; called by several threads. */
	void see(Seen seen);

	/**
	 * Article that was read.
	 *
	 * @param file its file
	 * @param path where it stands
	 * @param parts its file, taken apart
	 * @param rendered its Markdown, rendered
	 */
	record Seen(TextFile file, ArticlePath path, ArticleSource parts, Rendered rendered) {
	}

}
