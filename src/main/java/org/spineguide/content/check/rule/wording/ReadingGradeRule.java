package org.spineguide.content.check.rule.wording;

import java.util.Comparator;
import java.util.List;

import org.spineguide.content.check.readability.ArticleText;
import org.spineguide.content.check.readability.PhraseMatcher;
import org.spineguide.content.check.readability.Readability;
import org.spineguide.content.check.readability.Sentence;
import org.spineguide.content.check.readability.TextBlock;
import org.spineguide.content.check.rule.Rule;
import org.spineguide.content.file.FindingCollector;

/**
 * Rule: a sixth-grader can read the words and sentences. The American Medical Association
 * and the National Institutes of Health advise that grade for what patients read; an ease
 * of 70 and more is "fairly easy" by Flesch's own scale.
 */
public final class ReadingGradeRule implements Rule {

	static final double MOST_GRADE = 6.0;

	static final double LEAST_EASE = 70;

	/** Fewest words of a text that is judged: a shorter one is hard or easy by chance. */
	private static final int LEAST_WORDS = 30;

	/** Fewest words of a sentence that is judged by itself. */
	private static final int LEAST_WORDS_OF_A_SENTENCE = 6;

	@Override
	public void look(ArticleText text, FindingCollector findingCollector) {
		Readability figures = text.readability();
		if (figures.words() < LEAST_WORDS) {
			return;
		}
		if (figures.grade() > MOST_GRADE) {
			findingCollector.warning(1,
					"The text asks for grade %.1f, at most %.1f".formatted(figures.grade(), MOST_GRADE),
					remedy(text.passages()));
		}
		if (figures.ease() < LEAST_EASE) {
			findingCollector.warning(1, "The reading ease is %.1f, at least %.0f".formatted(figures.ease(), LEAST_EASE),
					remedy(text.passages()));
		}
	}

	private static String remedy(List<TextBlock> passages) {
		String remedy = "Use shorter sentences and words";
		return passages.stream()
			.flatMap((textBlock) -> textBlock.sentences()
				.stream()
				.map((sentence) -> new Judged(textBlock.line(), sentence)))
			.filter((judged) -> judged.sentence().words().size() >= LEAST_WORDS_OF_A_SENTENCE)
			.max(Comparator.comparingDouble(Judged::grade))
			.map((judged) -> remedy
					+ ", above all on line %d: \"%s\"".formatted(judged.line(), judged.sentence().opening()))
			.orElse(remedy);
	}

	/** Sentence with the line that it stands on. */
	private record Judged(int line, Sentence sentence) {

		private double grade() {
			return Readability.of(List.of(new TextBlock(this.line, List.of(this.sentence))), new PhraseMatcher<>())
				.grade();
		}

	}

}
