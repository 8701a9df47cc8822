package org.spineguide.content;

import java.util.List;

/**
 * The file of an article, taken apart.
 *
 * @param frontMatter what its top says
 * @param body its Markdown
 * @param linesBefore how many lines stand before the Markdown
 */
record ArticleFile(FrontMatter frontMatter, String body, int linesBefore) {

	private static final String FENCE = "---";

	/**
	 * Takes a file apart. The front matter stands between two lines of three hyphens, as
	 * in Jekyll, Hugo and Pandoc.
	 */
	static ArticleFile of(TextFile file) throws BrokenFileException {
		List<String> lines = file.text().lines().toList();
		if (lines.isEmpty() || !lines.get(0).stripTrailing().equals(FENCE)) {
			throw new BrokenFileException(Finding.error(file.file(), 1, "The file does not begin with front matter",
					"Begin with a line of three hyphens, then the title and the other keys"));
		}
		int end = 1;
		while (end < lines.size() && !lines.get(end).stripTrailing().equals(FENCE)) {
			end++;
		}
		if (end == lines.size()) {
			throw new BrokenFileException(Finding.error(file.file(), 1, "The front matter has no end",
					"Close it with a line of three hyphens"));
		}
		FrontMatter frontMatter = Yaml.read(file.file(), String.join("\n", lines.subList(1, end)), 1,
				FrontMatter.class);
		return new ArticleFile(frontMatter, String.join("\n", lines.subList(end + 1, lines.size())), end + 1);
	}

}
