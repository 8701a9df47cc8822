package org.spineguide.content.check.rule;

import org.spineguide.content.ArticleKind;
import org.spineguide.content.check.readability.ArticleText;
import org.spineguide.content.file.FindingCollector;
import org.spineguide.markdown.Citation;

/**
 * Rule: an article has more than one source, so that no single hospital's leaflet speaks
 * for all.
 */
public final class SourcesRule implements Rule {

	private static final int LEAST_SOURCES = 2;

	@Override
	public void look(ArticleText text, FindingCollector findingCollector) {
		if (text.isOf(ArticleKind.PAGE)) {
			return;
		}
		long sources = text.rendered()
			.citations()
			.stream()
			.filter((citation) -> citation.number() > 0)
			.map(Citation::key)
			.distinct()
			.count();
		if (sources < LEAST_SOURCES) {
			findingCollector.warning(1,
					"The text cites %d of the references, at least %d are asked for".formatted(sources, LEAST_SOURCES),
					"Cite what its facts rest on: [@key] before the full stop");
		}
	}

}
