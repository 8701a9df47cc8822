package org.spineguide.enquiry.decision;

import java.util.ArrayList;
import java.util.List;

import org.spineguide.enquiry.decision.DecisionAnswers.WeighedValue;

/**
 * Picture of how the options stand to what matters: a line for each option, in the order
 * of the aid, and on it a block for each point that matters and fits it better. All lines
 * look alike, so that the picture leans to none.
 *
 * @param height the height of the whole picture
 * @param lines its lines
 */
public record DecisionPicture(int height, List<Line> lines) {

	/** Width of the picture, for the narrowest screen. */
	private static final int WIDTH = 340;

	private static final int MARGIN = 14;

	private static final int LENGTH = WIDTH - 2 * MARGIN;

	private static final int LINE_HEIGHT = 56;

	/** Widest part: a point that matters a lot has two. */
	private static final int WIDEST = 24;

	private static final int GAP = 3;

	public DecisionPicture {
		lines = List.copyOf(lines);
	}

	/** Draws the picture. */
	public static DecisionPicture of(DecisionAnswers answers) {
		int most = answers.options().stream().mapToInt((option) -> parts(answers.important(option))).max().orElse(0);
		int part = Math.min(WIDEST, LENGTH / Math.max(1, most));
		List<Line> lines = new ArrayList<>();
		for (String option : answers.options()) {
			List<Block> blocks = new ArrayList<>();
			int x = MARGIN;
			for (WeighedValue value : answers.important(option)) {
				int width = value.parts() * part;
				blocks.add(new Block(x, width - GAP, value.weight() == DecisionWeight.MUCH));
				x += width;
			}
			lines.add(new Line(option, MARGIN + lines.size() * LINE_HEIGHT, blocks));
		}
		return new DecisionPicture(2 * MARGIN + lines.size() * LINE_HEIGHT, lines);
	}

	private static int parts(List<WeighedValue> values) {
		return values.stream().mapToInt(WeighedValue::parts).sum();
	}

	/**
	 * Line of an option.
	 *
	 * @param y where it begins
	 */
	public record Line(String option, int y, List<Block> blocks) {

		public Line {
			blocks = List.copyOf(blocks);
		}

	}

	/**
	 * Block of a point.
	 *
	 * @param strong whether the point matters a lot
	 */
	public record Block(int x, int width, boolean strong) {
	}

}
