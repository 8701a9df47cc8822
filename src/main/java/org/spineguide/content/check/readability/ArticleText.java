package org.spineguide.content.check.readability;

import java.util.List;

import org.spineguide.content.ArticleKind;
import org.spineguide.content.ArticlePath;
import org.spineguide.content.file.ArticleSource;
import org.spineguide.content.file.FrontMatter;
import org.spineguide.content.file.TextFile;
import org.spineguide.markdown.CalloutKind;
import org.spineguide.markdown.Rendered;

/**
 * Text of an article as rules see it.
 *
 * @param source its file
 * @param path where it stands
 * @param parts its file, taken apart
 * @param rendered its Markdown, rendered; lines are those of the Markdown
 * @param passages its paragraphs and list items; lines are those of the file
 * @param readability how plain it reads
 */
public record ArticleText(TextFile source, ArticlePath path, ArticleSource parts, Rendered rendered,
		List<TextBlock> passages, Readability readability) {

	/**
	 * Prepares a text for rules.
	 * @param glossary the terms that explain themselves, by any of their names
	 */
	public static ArticleText of(TextFile source, ArticlePath path, ArticleSource parts, Rendered rendered,
			PhraseMatcher<String> glossary) {
		List<TextBlock> passages = TextBlock.of(rendered.prose(), parts.linesBefore());
		return new ArticleText(source, path, parts, rendered, passages, Readability.of(passages, glossary));
	}

	public FrontMatter top() {
		return this.parts.frontMatter();
	}

	public boolean isOf(ArticleKind kind) {
		return top().kind() == kind;
	}

	/** Returns the line in the file of a line in the Markdown. */
	public int line(int lineOfMarkdown) {
		return this.parts.linesBefore() + lineOfMarkdown;
	}

	/**
	 * Returns the line of a key of the front matter; the first line when the key is not
	 * there.
	 */
	public int lineOf(String key) {
		List<String> lines = this.source.text().lines().limit(this.parts.linesBefore()).toList();
		for (int i = 0; i < lines.size(); i++) {
			if (lines.get(i).startsWith(key + ":")) {
				return i + 1;
			}
		}
		return 1;
	}

	/** Returns the number of boxes of a kind on the page. */
	long boxes(CalloutKind kind) {
		return this.rendered.callouts().stream().filter((callout) -> callout.kind() == kind).count();
	}

}
