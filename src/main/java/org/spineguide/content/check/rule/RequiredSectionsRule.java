package org.spineguide.content.check.rule;

import java.util.List;

import org.spineguide.content.check.readability.ArticleText;
import org.spineguide.content.file.FindingCollector;
import org.spineguide.content.file.RequiredSections;
import org.spineguide.markdown.Outline.Heading;

/**
 * Rule: an article has the sections that belong to its kind, in their order, so that
 * harm, doubt and other choices are never left out. Others may stand between them.
 */
public final class RequiredSectionsRule implements Rule {

	private final RequiredSections plan;

	public RequiredSectionsRule(RequiredSections plan) {
		this.plan = plan;
	}

	@Override
	public void look(ArticleText text, FindingCollector findingCollector) {
		List<Heading> headings = text.rendered()
			.outline()
			.headings()
			.stream()
			.filter((heading) -> heading.level() == RequiredSections.SECTION_LEVEL)
			.toList();
		int reached = -1;
		for (List<String> beginnings : this.plan.sections(text.top().kind())) {
			int place = placeOf(beginnings, headings);
			if (place < 0) {
				findingCollector.warning(text.line(1), "The section '" + beginnings.get(0) + "' is missing",
						"Add a heading of the second level that begins so");
			}
			else if (place < reached) {
				findingCollector.warning(text.line(headings.get(place).line()),
						"The section '" + headings.get(place).text() + "' comes too soon",
						"Put it after '" + headings.get(reached).text() + "'");
			}
			reached = Math.max(reached, place);
		}
	}

	private static int placeOf(List<String> beginnings, List<Heading> headings) {
		for (int i = 0; i < headings.size(); i++) {
			if (RequiredSections.isBegun(headings.get(i).text(), beginnings)) {
				return i;
			}
		}
		return -1;
	}

}
