package org.spineguide.content;

import java.util.List;

import org.spineguide.markdown.Outline.Heading;

/**
 * Asks for the sections that belong to an article of its kind, in their order, so that
 * harm, doubt and other choices are never left out. Others may stand between them.
 */
final class SectionsRule implements Rule {

	private final SectionPlan plan;

	SectionsRule(SectionPlan plan) {
		this.plan = plan;
	}

	@Override
	public void look(ArticleText text, Notes notes) {
		List<Heading> headings = text.rendered()
			.outline()
			.headings()
			.stream()
			.filter((heading) -> heading.level() == SectionPlan.SECTION_LEVEL)
			.toList();
		int reached = -1;
		for (List<String> beginnings : this.plan.sections(text.top().kind())) {
			int place = placeOf(beginnings, headings);
			if (place < 0) {
				notes.warning(text.line(1), "The section '" + beginnings.get(0) + "' is missing",
						"Add a heading of the second level that begins so");
			}
			else if (place < reached) {
				notes.warning(text.line(headings.get(place).line()),
						"The section '" + headings.get(place).text() + "' comes too soon",
						"Put it after '" + headings.get(reached).text() + "'");
			}
			reached = Math.max(reached, place);
		}
	}

	private static int placeOf(List<String> beginnings, List<Heading> headings) {
		for (int i = 0; i < headings.size(); i++) {
			if (SectionPlan.isBegun(headings.get(i).text(), beginnings)) {
				return i;
			}
		}
		return -1;
	}

}
