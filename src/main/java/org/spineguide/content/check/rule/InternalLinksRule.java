package org.spineguide.content.check.rule;

import org.spineguide.content.ArticleKind;
import org.spineguide.content.Edition;
import org.spineguide.content.LinkResolver;
import org.spineguide.content.check.readability.ArticleText;
import org.spineguide.content.file.FindingCollector;
import org.spineguide.markdown.Link;

/**
 * Rule: the text links to other articles, where readers are when they want them.
 */
public final class InternalLinksRule implements Rule {

	private static final int LEAST_ARTICLES = 2;

	private final Edition edition;

	public InternalLinksRule(Edition edition) {
		this.edition = edition;
	}

	@Override
	public void look(ArticleText text, FindingCollector findingCollector) {
		if (text.isOf(ArticleKind.PAGE)) {
			return;
		}
		long articles = text.rendered()
			.links()
			.stream()
			.map(Link::address)
			.flatMap((address) -> LinkResolver.articlePath(address, this.edition.prefix()).stream())
			.filter((path) -> !path.equals(text.path()) && this.edition.article(path).isPresent())
			.distinct()
			.count();
		if (articles < LEAST_ARTICLES) {
			findingCollector.warning(1, "The text links to %d other articles, at least %d are asked for"
				.formatted(articles, LEAST_ARTICLES), "Link where a reader will want to know more");
		}
	}

}
