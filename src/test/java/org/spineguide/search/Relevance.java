package org.spineguide.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Judges a search by queries of patients whose right answers are known.
 *
 * @param query what a patient types
 * @param right the paths of the articles that answer it
 */
record Relevance(String query, List<String> right) {

	private static final Path FILE = Path.of("src/test/resources/org/spineguide/search/relevance.tsv");

	/** Stands in place of articles for a query that none answers. */
	private static final String NONE = "none";

	/** The queries of some parts of the file that articles answer. */
	static List<Relevance> queries(Set<String> parts) throws IOException {
		try (Stream<String> lines = Files.lines(FILE)) {
			return lines.map((line) -> line.split("\t"))
				.filter((cells) -> parts.contains(cells[0]) && !cells[2].equals(NONE))
				.map((cells) -> new Relevance(cells[1], List.of(cells[2].split(" "))))
				.toList();
		}
	}

	/** Judges a search, given as a function from words to paths in order. */
	static Figures of(Set<String> parts, Function<String, List<String>> search) throws IOException {
		List<Integer> ranks = new ArrayList<>();
		for (Relevance query : queries(parts)) {
			List<String> found = search.apply(query.query());
			ranks.add(1 + query.right()
				.stream()
				.mapToInt(found::indexOf)
				.filter((place) -> place >= 0)
				.min()
				.orElse(Integer.MAX_VALUE - 1));
		}
		return new Figures(ranks.size(), share(ranks, 1), share(ranks, 3),
				ranks.stream().mapToDouble((rank) -> (rank < Integer.MAX_VALUE) ? 1.0 / rank : 0).average().orElse(0));
	}

	private static double share(List<Integer> ranks, int atMost) {
		return (double) ranks.stream().filter((rank) -> rank <= atMost).count() / ranks.size();
	}

	/**
	 * How well a search does.
	 *
	 * @param queries how many queries were asked
	 * @param hitAt1 the share of them that had a right article first
	 * @param hitAt3 the share that had one among the first three
	 * @param meanReciprocalRank the mean of one by the place of the first right article
	 */
	record Figures(int queries, double hitAt1, double hitAt3, double meanReciprocalRank) {

		@Override
		public String toString() {
			return "%d queries, hit at 1 %.3f, hit at 3 %.3f, MRR %.3f".formatted(this.queries, this.hitAt1,
					this.hitAt3, this.meanReciprocalRank);
		}

	}

}
