package org.spineguide.content.check.rule;

import java.util.Map;

import org.spineguide.content.ArticleKind;
import org.spineguide.content.Reference;
import org.spineguide.content.check.readability.ArticleText;
import org.spineguide.content.file.FindingCollector;
import org.spineguide.markdown.Citation;

/**
 * Rule: an article has more than one source, so that no single hospital's leaflet speaks
 * for all, and none that was taken back.
 */
public final class SourcesRule implements Rule {

	private static final int LEAST_SOURCES = 2;

	private final Map<String, Reference> references;

	public SourcesRule(Map<String, Reference> references) {
		this.references = references;
	}

	@Override
	public void look(ArticleText text, FindingCollector findingCollector) {
		text.rendered().citations().forEach((citation) -> {
			Reference reference = this.references.get(citation.key());
			if (reference != null && reference.isTakenBack()) {
				findingCollector.warning(text.line(citation.line()), "'" + citation.key() + "' was taken back",
						"Look whether the sentence still holds, and cite another source; readers are told already");
			}
		});
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
