package org.spineguide.content.check.rule.decision;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.spineguide.content.ArticleKind;
import org.spineguide.content.check.readability.ArticleText;
import org.spineguide.content.check.rule.Rule;
import org.spineguide.content.decision.DecisionAid;
import org.spineguide.content.decision.DecisionAid.Value;
import org.spineguide.content.file.FindingCollector;
import org.spineguide.markdown.Callout;
import org.spineguide.markdown.CalloutKind;

/**
 * Rule: a decision aid treats its options alike and asks what it has to ask: the same
 * rows for each option, points that speak for each of them, four questions of
 * understanding and four of readiness (IPDAS).
 */
public final class DecisionAidRule implements Rule {

	private static final int LEAST_OPTIONS = 2;

	private static final int LEAST_VALUES = 6;

	private static final int MOST_VALUES = 8;

	private static final int QUESTIONS = 4;

	private static final int MOST_CHOICES = 5;

	@Override
	public void look(ArticleText text, FindingCollector findingCollector) {
		if (!text.isOf(ArticleKind.DECISION)) {
			return;
		}
		for (CalloutKind kind : List.of(CalloutKind.COMPARE, CalloutKind.VALUES, CalloutKind.QUIZ, CalloutKind.READY)) {
			List<Callout> boxes = text.rendered().callouts().stream().filter((box) -> box.kind() == kind).toList();
			if (boxes.size() == 1) {
				look(text, boxes.get(0), findingCollector);
			}
			else {
				findingCollector.error(text.line((boxes.size() > 1) ? boxes.get(1).line() : 1),
						"A decision aid has one box '" + kind.word() + "', here are " + boxes.size(),
						"Write it as content/README.md shows: > [!" + kind.word() + "]");
			}
		}
	}

	private static void look(ArticleText text, Callout box, FindingCollector findingCollector) {
		int line = text.line(box.line());
		switch (box.kind()) {
			case COMPARE -> options(line, box, findingCollector);
			case VALUES -> DecisionAid.of(text.rendered()).ifPresent((aid) -> values(line, aid, findingCollector));
			case QUIZ -> quiz(line, box, findingCollector);
			default -> number(line, box.items().size(), "questions of readiness", findingCollector);
		}
	}

	private static void options(int line, Callout box, FindingCollector findingCollector) {
		if (box.rows().isEmpty() || box.rows().get(0).size() <= LEAST_OPTIONS) {
			findingCollector.error(line, "There are no two options to compare",
					"Write a table with a column for each option, one of them no operation");
		}
		else if (box.rows().stream().skip(1).anyMatch((row) -> row.stream().anyMatch(String::isBlank))) {
			findingCollector.error(line, "A cell of the options is empty",
					"Say for each option what the row asks; what nobody knows is 'Not known'");
		}
	}

	private static void values(int line, DecisionAid aid, FindingCollector findingCollector) {
		int count = aid.values().size();
		if (count < LEAST_VALUES || count > MOST_VALUES) {
			findingCollector.error(line, "There are %d points that may matter".formatted(count),
					"Write %d to %d".formatted(LEAST_VALUES, MOST_VALUES));
		}
		if (aid.values().stream().map(Value::name).distinct().count() < count) {
			findingCollector.error(line, "Two points are the same", "Leave one out");
		}
		aid.values()
			.stream()
			.map(Value::option)
			.filter((option) -> !aid.options().contains(option))
			.distinct()
			.forEach((option) -> findingCollector.error(line, "'" + option + "' is none of the options",
					"Name the option as the head of the table of options does: " + String.join(" / ", aid.options())));
		Map<String, Long> points = aid.values()
			.stream()
			.collect(Collectors.groupingBy(Value::option, Collectors.counting()));
		List<Long> counts = aid.options().stream().map((option) -> points.getOrDefault(option, 0L)).sorted().toList();
		if (!counts.isEmpty() && counts.get(counts.size() - 1) > 2 * counts.get(0)) {
			findingCollector.error(line, "The points speak for one option far more often than for another",
					"Write as many for each option, so that the page leans to none");
		}
	}

	private static void quiz(int line, Callout box, FindingCollector findingCollector) {
		number(line, box.questions().size(), "questions of the quiz", findingCollector);
		if (box.questions().stream().anyMatch((question) -> question.choices().size() > MOST_CHOICES)) {
			findingCollector.error(line, "A question of the quiz has too many answers",
					"Offer at most " + MOST_CHOICES);
		}
	}

	private static void number(int line, int count, String what, FindingCollector findingCollector) {
		if (count != QUESTIONS) {
			findingCollector.error(line, "There are %d %s".formatted(count, what), "Write " + QUESTIONS);
		}
	}

}
