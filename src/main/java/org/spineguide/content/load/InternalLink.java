package org.spineguide.content.load;

import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.spineguide.content.ArticlePath;
import org.spineguide.content.LinkResolver;
import org.spineguide.content.file.ContentFileType;
import org.spineguide.markdown.Link;

/**
 * Link to a place within the site, parsed when its article is read: there are many more
 * links than articles, and all of them are checked after each change.
 *
 * @param target where it leads, as the writer typed it
 * @param line its line in the file
 * @param article the article that it names, or {@code null} when it has the form of none
 * @param page what it names that is no article, without the language: a list that the
 * site makes, such as {@code /tags/walking}, or a file in the content folder; else empty
 * @param anchor the place on the page that it names, empty for none
 */
record InternalLink(String target, int line, @Nullable ArticlePath article, String page, String anchor) {

	/** Pages that are always there. */
	private static final Pattern ALWAYS_THERE = Pattern.compile("/(?:search|feed\\.atom|visit-pack(?:\\.pdf)?)/?");

	/** Pages that the site makes from its articles. */
	private static final Pattern LIST = Pattern.compile("/(?:a-to-z(?:/[^/]+)?|glossary|tags/[^/]+)/?");

	private static final String HANDOUT = ".pdf";

	/**
	 * Parses a link, unless it leads elsewhere or to a page that is always there.
	 * @param linesBefore how many lines stand before the Markdown
	 * @param from the article that holds the link
	 * @param prefix what addresses in its language begin with
	 */
	static Optional<InternalLink> of(Link link, int linesBefore, ArticlePath from, String prefix) {
		String address = link.address();
		if (LinkResolver.isElsewhere(address)) {
			return Optional.empty();
		}
		int line = link.line() + linesBefore;
		int hash = address.indexOf('#');
		String anchor = (hash < 0) ? "" : LinkResolver.decoded(address.substring(hash + 1));
		if (hash == 0) {
			return Optional.of(new InternalLink(link.target(), line, from, "", anchor));
		}
		String path = LinkResolver.decoded(address.replaceFirst("[?#].*", ""));
		if (path.startsWith("/" + ContentFileType.PICTURE_FOLDER)) {
			return Optional.of(new InternalLink(link.target(), line, null, path.substring(1), ""));
		}
		String within = path.startsWith(prefix + "/") ? path.substring(prefix.length()) : path;
		if (LinkResolver.isWithoutLanguage(path) || ALWAYS_THERE.matcher(within).matches()) {
			return Optional.empty();
		}
		if (LIST.matcher(within).matches()) {
			String page = within.endsWith("/") ? within.substring(0, within.length() - 1) : within;
			return Optional.of(new InternalLink(link.target(), line, null, page, anchor));
		}
		if (within.endsWith(HANDOUT) && !within.endsWith("/" + HANDOUT)) {
			// A program that shows PDFs judges what stands behind the hash.
			String article = path.substring(0, path.length() - HANDOUT.length());
			return Optional.of(new InternalLink(link.target(), line,
					LinkResolver.articlePath(article, prefix).orElse(null), "", ""));
		}
		return Optional
			.of(new InternalLink(link.target(), line, LinkResolver.articlePath(path, prefix).orElse(null), "", anchor));
	}

}
