package org.spineguide.content;

import org.spineguide.markdown.Link;

/**
 * Asks for links in the text to other articles, where readers are when they want them.
 */
final class FurtherReadingRule implements Rule {

	private static final int LEAST_ARTICLES = 2;

	private final Edition edition;

	FurtherReadingRule(Edition edition) {
		this.edition = edition;
	}

	@Override
	public void look(ArticleText text, Notes notes) {
		if (text.isOf(Kind.PAGE)) {
			return;
		}
		long articles = text.rendered()
			.links()
			.stream()
			.map(Link::address)
			.flatMap((address) -> LinkTarget.articlePath(address, this.edition.prefix()).stream())
			.filter((path) -> !path.equals(text.path()) && this.edition.article(path).isPresent())
			.distinct()
			.count();
		if (articles < LEAST_ARTICLES) {
			notes.warning(1, "The text links to %d other articles, at least %d are asked for".formatted(articles,
					LEAST_ARTICLES), "Link where a reader will want to know more");
		}
	}

}
