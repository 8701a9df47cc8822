package org.spineguide.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Figures of one variant of search.
 *
 * @param ranks for each form that queries were asked in, the place of the first right
 * article of each query, or 0
 * @param p95 the processor time within which 95 of 100 queries were answered, in ms
 */
record PartFigures(Map<String, int[]> ranks, double p95) {

	private static final String AS_THEY_ARE = "as they are";

	int queries() {
		return this.ranks.values().stream().mapToInt((ranks) -> ranks.length).sum();
	}

	/** The first two rows of the table. */
	String header() {
		return "| part taken out | MRR | p95 ms | better, worse | " + String.join(" | ", this.ranks.keySet())
				+ " |\n|---|---|---|---|" + "---|".repeat(this.ranks.size());
	}

	/**
	 * A row of the table: hit at 1 and at 3 in each form; better and worse count queries
	 * by whether they hit at 1.
	 */
	String row(String part, PartFigures all) {
		int[] own = this.ranks.get(AS_THEY_ARE);
		int[] others = all.ranks.get(AS_THEY_ARE);
		long better = IntStream.range(0, own.length).filter((i) -> own[i] == 1 && others[i] != 1).count();
		long worse = IntStream.range(0, own.length).filter((i) -> own[i] != 1 && others[i] == 1).count();
		String hits = this.ranks.values()
			.stream()
			.map((ranks) -> String.format(Locale.ROOT, "%.1f, %.1f", hits(ranks, 1), hits(ranks, 3)))
			.collect(Collectors.joining(" | "));
		return String.format(Locale.ROOT, "| %s | %.3f | %.1f | %d, %d | %s |", part, meanReciprocalRank(own), this.p95,
				better, worse, hits);
	}

	private static double hits(int[] ranks, int atMost) {
		return 100.0 * Arrays.stream(ranks).filter((rank) -> rank > 0 && rank <= atMost).count() / ranks.length;
	}

	private static double meanReciprocalRank(int[] ranks) {
		return Arrays.stream(ranks).mapToDouble((rank) -> (rank > 0) ? 1.0 / rank : 0).average().orElse(0);
	}

}
