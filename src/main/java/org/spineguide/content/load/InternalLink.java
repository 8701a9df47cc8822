package org.spineguide.content.load;

import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.spineguide.content.ArticlePath;
import org.spineguide.content.LinkResolver;
import org.spineguide.markdown.Link;

/**
 * Link to a place within the site, parsed when its article is read: there are many more
 * links than articles, and all of them are checked after each change.
 *
 * @param target where it leads, as the writer typed it
 * @param line its line in the file
 * @param article the article that it names, or {@code null} when it has the form of none
 * @param anchor the heading that it names, empty for none
 * @param picture the file in the content folder that it names, or {@code null}
 */
record InternalLink(String target, int line, @Nullable ArticlePath article, String anchor, @Nullable String picture) {

	private static final String IMAGES = "/images/";

	/** Pattern of pages that the site makes by itself. */
	private static final Pattern MADE_PAGE = Pattern
		.compile("/(?:appointments|a-to-z|glossary|search|tags/[a-z0-9-]+|feed\\.atom|sitemap\\.xml)(?:[?#].*)?");

	/**
	 * Parses a link, unless it leads elsewhere or to a page that is always there.
	 * @param linesBefore how many lines stand before the Markdown
	 * @param from the article that holds the link
	 * @param prefix what addresses in its language begin with
	 */
	static Optional<InternalLink> of(Link link, int linesBefore, ArticlePath from, String prefix) {
		String address = link.address();
		int line = link.line() + linesBefore;
		if (address.startsWith("#")) {
			return Optional.of(new InternalLink(link.target(), line, from, address.substring(1), null));
		}
		if (address.startsWith(IMAGES)) {
			return Optional.of(new InternalLink(link.target(), line, null, "", address.substring(1)));
		}
		if (LinkResolver.isElsewhere(address) || isMadePage(address, prefix)) {
			return Optional.empty();
		}
		int hash = address.indexOf('#');
		return Optional.of(new InternalLink(link.target(), line, LinkResolver.articlePath(address, prefix).orElse(null),
				(hash < 0) ? "" : address.substring(hash + 1), null));
	}

	private static boolean isMadePage(String address, String prefix) {
		return address.startsWith(prefix) && MADE_PAGE.matcher(address.substring(prefix.length())).matches();
	}

}
