package org.spineguide.content.check.rule;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.spineguide.content.ArticleKind;
import org.spineguide.content.check.readability.ArticleText;
import org.spineguide.content.file.FindingCollector;
import org.spineguide.content.file.RequiredSections;
import org.spineguide.markdown.Callout;
import org.spineguide.markdown.CalloutKind;
import org.spineguide.markdown.Prose;

/**
 * Rule: an article begins with the box that sums it up, and the box is short.
 */
public final class SummaryBoxRule implements Rule {

	private static final int LEAST_POINTS = 2;

	private static final int MOST_POINTS = 4;

	private final @Nullable CalloutKind kind;

	/**
	 * Creates the rule.
	 * @param plan names the kind of box, if one is asked for
	 */
	public SummaryBoxRule(RequiredSections plan) {
		this.kind = plan.beginsWith();
	}

	@Override
	public void look(ArticleText text, FindingCollector findingCollector) {
		if (this.kind == null || text.isOf(ArticleKind.PAGE)) {
			return;
		}
		List<Callout> callouts = text.rendered().callouts();
		if (callouts.isEmpty() || callouts.get(0).kind() != this.kind || stands(text, callouts.get(0).line())) {
			findingCollector.warning(text.line(1), "The text does not begin with a box of " + this.kind.word(),
					"Begin with two to four points that sum it up: > [!" + this.kind.word() + "]");
			return;
		}
		int points = callouts.get(0).items().size();
		if (points < LEAST_POINTS || points > MOST_POINTS) {
			findingCollector.warning(text.line(callouts.get(0).line()),
					"The first box has %d points, between %d and %d are asked for".formatted(points, LEAST_POINTS,
							MOST_POINTS),
					"Keep what a hurried reader must know");
		}
	}

	/** Returns whether something stands before a line. */
	private static boolean stands(ArticleText text, int line) {
		return Stream
			.concat(text.rendered().prose().stream().map(Prose::line),
					text.rendered().pictures().stream().map((picture) -> picture.line()))
			.anyMatch((other) -> other < line);
	}

}
