package org.spineguide.editing.compare;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.spineguide.editing.compare.SideBySideComparison.Piece;
import org.spineguide.editing.compare.SideBySideComparison.Row;
import org.spineguide.web.ConcurrencyLimit;

/**
 * Differences of two texts, with a few lines around each; the rest is left out.
 *
 * @param rows the lines in order
 */
public record Differences(List<Line> rows) {

	/** Number of equal lines shown before and after a difference. */
	private static final int AROUND = 2;

	private static final Duration PATIENCE = Duration.ofSeconds(5);

	/** Limit on comparisons at once: long texts take seconds. */
	static final ConcurrencyLimit COMPARING = new ConcurrencyLimit(2, 8, PATIENCE);

	public Differences {
		rows = List.copyOf(rows);
	}

	public static Differences of(String before, String after) {
		List<Row> all = COMPARING.get(() -> SideBySideComparison.of(before, after)).rows();
		List<Line> rows = new ArrayList<>();
		int left = 0;
		for (int i = 0; i < all.size(); i++) {
			if (isNear(all, i)) {
				addGap(rows, left);
				left = 0;
				rows.add(new Line(all.get(i).before(), all.get(i).after(), all.get(i).isChanged(), 1));
			}
			else {
				left++;
			}
		}
		addGap(rows, left);
		return new Differences(rows);
	}

	/** Returns whether nothing differs. */
	public boolean isEmpty() {
		return this.rows.stream().noneMatch(Line::isChanged);
	}

	/** Returns how many lines differ. */
	public long changes() {
		return this.rows.stream().filter(Line::isChanged).count();
	}

	private static boolean isNear(List<Row> rows, int place) {
		return rows.subList(Math.max(place - AROUND, 0), Math.min(place + AROUND + 1, rows.size()))
			.stream()
			.anyMatch(Row::isChanged);
	}

	private static void addGap(List<Line> rows, int lines) {
		if (lines > 0) {
			rows.add(new Line(List.of(), List.of(), false, lines));
		}
	}

	/**
	 * Line before and after, or several that are the same.
	 *
	 * @param before the line before; without pieces if there was none
	 * @param after the line after; without pieces if there is none
	 * @param changed whether the two differ
	 * @param lines how many lines this stands for
	 */
	record Line(List<Piece> before, List<Piece> after, boolean changed, int lines) {

		/** Returns whether it stands for lines that are left out. */
		public boolean isGap() {
			return !this.changed && this.before.isEmpty() && this.after.isEmpty();
		}

		/** Returns whether the two sides differ. */
		public boolean isChanged() {
			return this.changed;
		}

	}

}
