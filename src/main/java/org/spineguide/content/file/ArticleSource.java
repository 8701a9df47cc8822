package org.spineguide.content.file;

import java.util.List;

import org.spineguide.content.Finding;
import org.spineguide.content.InvalidContentException;
import org.spineguide.content.yaml.YamlReader;

/**
 * Source file of an article, split into front matter and body.
 *
 * @param frontMatter what its top says
 * @param body its Markdown
 * @param linesBefore how many lines stand before the Markdown
 */
public record ArticleSource(FrontMatter frontMatter, String body, int linesBefore) {

	private static final String FENCE = "---";

	/**
	 * Parses a file. The front matter stands between two lines of three hyphens, as in
	 * Jekyll, Hugo and Pandoc.
	 */
	public static ArticleSource of(TextFile file) throws InvalidContentException {
		List<String> lines = file.text().lines().toList();
		if (lines.isEmpty() || !lines.get(0).stripTrailing().equals(FENCE)) {
			throw new InvalidContentException(Finding.error(file.file(), 1, "The file does not begin with front matter",
					"Begin with a line of three hyphens, then the title and the other keys"));
		}
		int end = 1;
		while (end < lines.size() && !lines.get(end).stripTrailing().equals(FENCE)) {
			end++;
		}
		if (end == lines.size()) {
			throw new InvalidContentException(Finding.error(file.file(), 1, "The front matter has no end",
					"Close it with a line of three hyphens"));
		}
		FrontMatter frontMatter = YamlReader.read(file.file(), String.join("\n", lines.subList(1, end)), 1,
				FrontMatter.class);
		return new ArticleSource(frontMatter, String.join("\n", lines.subList(end + 1, lines.size())), end + 1);
	}

}
