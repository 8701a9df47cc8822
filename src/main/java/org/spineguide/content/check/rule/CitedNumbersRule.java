package org.spineguide.content.check.rule;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.spineguide.content.ArticleKind;
import org.spineguide.content.check.readability.ArticleText;
import org.spineguide.content.file.FindingCollector;
import org.spineguide.markdown.Prose;

/**
 * Rule: a count of people ("13 of 100", "13 %") has a source in the same paragraph or
 * list item, or in or beside the same table. Headings only sum up what the text below
 * them cites.
 */
public final class CitedNumbersRule implements Rule {

	/**
	 * A number, a word or two and a base, or a percentage. A scale ("0 to 100") counts
	 * nobody.
	 */
	private static final Pattern COUNT = Pattern
		.compile("\\d[\\d.,]*(?: (?!(?:to|and|or)\\b)\\p{L}+){1,2} (?:100|1[.,\u2009\u00A0]?000|10[.,\u2009\u00A0]?000)"
				+ "(?![\\d.,]*\\d)(?! (?:to|and)\\b)|\\d ?%|\\d percent\\b");

	@Override
	public void look(ArticleText text, FindingCollector findingCollector) {
		if (text.isOf(ArticleKind.PAGE)) {
			return;
		}
		List<Prose> prose = text.rendered().prose();
		for (int i = 0; i < prose.size(); i++) {
			Prose part = prose.get(i);
			Matcher count = COUNT.matcher(part.text());
			if (part.kind() != Prose.Kind.HEADING && count.find() && !isCited(prose, i)) {
				findingCollector.warning(text.line(part.line()), "'" + count.group() + "' has no source",
						"Cite what it rests on in the same paragraph or item: [@key] before the full stop");
			}
		}
	}

	/**
	 * Returns whether a paragraph or item is cited; of a cell, the whole table and what
	 * is beside it.
	 */
	private static boolean isCited(List<Prose> prose, int index) {
		if (prose.get(index).kind() != Prose.Kind.CELL) {
			return prose.get(index).isCited();
		}
		int first = index;
		while (first > 0 && prose.get(first).kind() == Prose.Kind.CELL) {
			first--;
		}
		int last = index;
		while (last + 1 < prose.size() && prose.get(last).kind() == Prose.Kind.CELL) {
			last++;
		}
		return prose.subList(first, last + 1).stream().anyMatch(Prose::isCited);
	}

}
