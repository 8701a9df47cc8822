package org.spineguide.editing.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;

/**
 * Side-by-side comparison of two texts, line by line, with the words that differ.
 *
 * @param rows the lines in order
 */
record SideBySideComparison(List<Row> rows) {

	/** Edges of words, at which a line is split. */
	private static final Pattern EDGE = Pattern.compile("(?<=\\s)(?=\\S)|(?<=\\S)(?=\\s)");

	/** Most words in a passage that is compared word by word. */
	private static final int MAX_WORDS = 2000;

	/**
	 * Most lines of all texts that are compared, three times those of the longest file:
	 * the time grows with the square of what differs.
	 */
	static final int MAX_LINES = 8_000;

	SideBySideComparison {
		rows = List.copyOf(rows);
	}

	static SideBySideComparison of(String before, String after) {
		List<String> old = before.lines().toList();
		List<String> now = after.lines().toList();
		List<Row> rows = new ArrayList<>();
		if (old.size() + now.size() > MAX_LINES) {
			rows.add(new Row(List.of(new Piece(before, true)), List.of(new Piece(after, true))));
			return new SideBySideComparison(rows);
		}
		List<String> gone = new ArrayList<>();
		List<String> come = new ArrayList<>();
		for (AbstractDelta<String> delta : deltas(old, now)) {
			if (delta.getType() == DeltaType.EQUAL) {
				addChanged(gone, come, rows);
				delta.getSource().getLines().forEach((line) -> rows.add(Row.same(line)));
			}
			else {
				// What goes and what comes in its place may be told one after the other.
				gone.addAll(delta.getSource().getLines());
				come.addAll(delta.getTarget().getLines());
			}
		}
		addChanged(gone, come, rows);
		return new SideBySideComparison(rows);
	}

	/** Returns whether nothing differs. */
	public boolean isEmpty() {
		return this.rows.stream().noneMatch(Row::isChanged);
	}

	private static void addChanged(List<String> left, List<String> right, List<Row> rows) {
		int both = Math.min(left.size(), right.size());
		for (int i = 0; i < both; i++) {
			rows.add(changed(left.get(i), right.get(i)));
		}
		left.subList(both, left.size()).forEach((line) -> rows.add(new Row(List.of(new Piece(line, true)), List.of())));
		right.subList(both, right.size())
			.forEach((line) -> rows.add(new Row(List.of(), List.of(new Piece(line, true)))));
		left.clear();
		right.clear();
	}

	private static Row changed(String left, String right) {
		List<String> old = EDGE.splitAsStream(left).toList();
		List<String> now = EDGE.splitAsStream(right).toList();
		if (old.size() + now.size() > MAX_WORDS) {
			return new Row(List.of(new Piece(left, true)), List.of(new Piece(right, true)));
		}
		List<Piece> before = new ArrayList<>();
		List<Piece> after = new ArrayList<>();
		for (AbstractDelta<String> delta : deltas(old, now)) {
			boolean differs = delta.getType() != DeltaType.EQUAL;
			addPiece(before, delta.getSource().getLines(), differs);
			addPiece(after, delta.getTarget().getLines(), differs);
		}
		return new Row(before, after);
	}

	private static void addPiece(List<Piece> pieces, List<String> words, boolean differs) {
		if (!words.isEmpty()) {
			pieces.add(new Piece(String.join("", words), differs));
		}
	}

	/**
	 * Computes the deltas, with the algorithm whose memory does not grow with the square
	 * of what differs.
	 */
	private static List<AbstractDelta<String>> deltas(List<String> old, List<String> now) {
		return DiffUtils.diff(old, now, new MyersDiffWithLinearSpace<>(), null, true).getDeltas();
	}

	/**
	 * Line before and after. A side without pieces means that there was no such line.
	 *
	 * @param before the line before
	 * @param after the line after
	 */
	public record Row(List<Piece> before, List<Piece> after) {

		public Row {
			before = List.copyOf(before);
			after = List.copyOf(after);
		}

		static Row same(String line) {
			List<Piece> pieces = List.of(new Piece(line, false));
			return new Row(pieces, pieces);
		}

		/** Returns whether the two sides differ. */
		public boolean isChanged() {
			return this.before.isEmpty() || this.after.isEmpty()
					|| Stream.concat(this.before.stream(), this.after.stream()).anyMatch(Piece::differs);
		}

	}

	/**
	 * Part of a line.
	 *
	 * @param text its words
	 * @param differs whether the other side has others
	 */
	public record Piece(String text, boolean differs) {
	}

}
