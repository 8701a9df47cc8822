package org.spineguide.content.check.rule;

import java.util.List;
import java.util.Optional;

import org.spineguide.content.ArticleKind;
import org.spineguide.content.check.readability.ArticleText;
import org.spineguide.content.file.FindingCollector;
import org.spineguide.content.file.RequiredSections;
import org.spineguide.markdown.Outline.Heading;
import org.spineguide.markdown.Prose;

/**
 * Rule: an article ends with steps to take, so that nobody is left with facts alone.
 */
public final class NextStepsRule implements Rule {

	private static final int LEAST_STEPS = 2;

	private final List<String> endings;

	/**
	 * Creates the rule.
	 * @param plan names the headings of which one is asked for at the end
	 */
	public NextStepsRule(RequiredSections plan) {
		this.endings = plan.endsWith();
	}

	@Override
	public void look(ArticleText text, FindingCollector findingCollector) {
		if (this.endings.isEmpty() || text.isOf(ArticleKind.PAGE)) {
			return;
		}
		Optional<Heading> last = text.rendered()
			.outline()
			.headings()
			.stream()
			.filter((heading) -> heading.level() == RequiredSections.SECTION_LEVEL)
			.reduce((first, second) -> second);
		if (last.isEmpty() || !RequiredSections.isBegun(last.get().text(), this.endings)) {
			findingCollector.warning(text.line(last.map(Heading::line).orElse(1)),
					"The text does not end with '" + this.endings.get(0) + "'",
					"End with that heading and the steps that a reader can take");
			return;
		}
		long steps = text.rendered()
			.prose()
			.stream()
			.filter((prose) -> prose.kind() == Prose.Kind.ITEM && prose.line() > last.get().line())
			.count();
		if (steps < LEAST_STEPS) {
			findingCollector.warning(text.line(last.get().line()),
					"There are no steps under '" + last.get().text() + "'",
					"List at least two things that a reader can do");
		}
	}

}
