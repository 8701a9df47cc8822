package org.spineguide.search;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;

import org.spineguide.content.Library;

/**
 * The held-out queries of patients, asked as they are, and again with what goes wrong in
 * typing: a slip of the finger in the longest word, the longest word spelled by ear or
 * typed in two, half of the last word, two words typed as one, a stop in place of a
 * space.
 */
final class PartQueries implements Callable<Map<String, Object>> {

	/** The key of the time within which 95 of 100 queries are answered, in ms. */
	static final String P95 = "p95";

	private static final Set<String> PARTS = Set.of("held-out", "second-held-out", "third-held-out");

	private static final int ROUNDS = Integer.getInteger("bench.rounds", 4);

	/** The forms to ask the queries in besides the one they have, or none for all. */
	private static final Set<String> FORMS = Set.of(System.getProperty("bench.forms", "").split(",(?=.)"));

	private static final int SHORTEST_WORD = 5;

	private static final String[][] BY_EAR = { { "ph", "f" }, { "sc", "s" }, { "ie", "ee" }, { "ei", "ee" },
			{ "ae", "e" }, { "tio", "sho" }, { "ea", "ee" }, { "ce", "se" }, { "ci", "si" }, { "ll", "l" },
			{ "ss", "s" }, { "nn", "n" }, { "mm", "m" }, { "tt", "t" }, { "rr", "r" }, { "ck", "k" }, { "y", "i" },
			{ "ur", "er" }, { "or", "er" }, { "ia", "ea" }, { "e", "a" }, { "i", "e" }, { "o", "u" } };

	private static final ThreadMXBean PROCESSOR = ManagementFactory.getThreadMXBean();

	private final ReloadingSearch search;

	PartQueries(Library library) {
		this.search = Searches.of(library);
	}

	@Override
	public Map<String, Object> call() throws IOException {
		List<Relevance> queries = Relevance.queries(PARTS);
		Random random = new Random(20261120);
		Map<String, UnaryOperator<String>> forms = new LinkedHashMap<>();
		forms.put("as they are", UnaryOperator.identity());
		forms.put("slip", (query) -> inLongestWord(query, (word) -> slip(word, random)));
		forms.put("by ear", (query) -> inLongestWord(query, PartQueries::byEar));
		forms.put("unfinished", PartQueries::unfinished);
		forms.put("apart", (query) -> inLongestWord(query, PartQueries::apart));
		forms.put("together", (query) -> query.replaceFirst("([a-z]{3}) ([a-z]{3})", "$1$2"));
		forms.put("no space", (query) -> query.replaceFirst("([a-z]{2}) ([a-z]{2})", "$1.$2"));
		Map<String, Object> answers = new LinkedHashMap<>();
		forms.forEach((form, change) -> {
			if (FORMS.contains("") || FORMS.contains(form) || form.equals("as they are")) {
				answers.put(form, ranks(queries, change));
			}
		});
		answers.put(P95, p95(queries));
		return answers;
	}

	private int[] ranks(List<Relevance> queries, UnaryOperator<String> change) {
		return queries.stream().mapToInt((query) -> {
			List<String> found = find(change.apply(query.query())).hits()
				.stream()
				.map((hit) -> hit.article().path().value())
				.toList();
			return 1 + query.right().stream().mapToInt(found::indexOf).filter((at) -> at >= 0).min().orElse(-1);
		}).toArray();
	}

	/** The least of some rounds, by processor time, so that other programs add little. */
	private double p95(List<Relevance> queries) {
		double least = Double.MAX_VALUE;
		for (int round = 0; round < ROUNDS; round++) {
			long[] times = new long[queries.size()];
			for (int i = 0; i < times.length; i++) {
				long start = PROCESSOR.getCurrentThreadCpuTime();
				find(queries.get(i).query());
				times[i] = PROCESSOR.getCurrentThreadCpuTime() - start;
			}
			Arrays.sort(times);
			least = Math.min(least, times[times.length * 95 / 100] / 1e6);
		}
		return least;
	}

	private SearchResults find(String words) {
		return this.search.find(SearchRequest.of("en", words));
	}

	private static String inLongestWord(String query, UnaryOperator<String> change) {
		String longest = Arrays.stream(query.split("[^a-z]+")).reduce("", (a, b) -> (b.length() > a.length()) ? b : a);
		return (longest.length() < SHORTEST_WORD) ? query : query.replace(longest, change.apply(longest));
	}

	/** Leaves out the second half of a long last word. */
	private static String unfinished(String query) {
		int last = query.lastIndexOf(' ') + 1;
		int length = query.length() - last;
		return (length < SHORTEST_WORD) ? query : query.substring(0, last + (length + 1) / 2);
	}

	/** Types a space in the middle. */
	private static String apart(String word) {
		return word.substring(0, word.length() / 2) + " " + word.substring(word.length() / 2);
	}

	/** Leaves a letter out, doubles one, swaps two or types the wrong one. */
	private static String slip(String word, Random random) {
		int at = 1 + random.nextInt(word.length() - 2);
		String before = word.substring(0, at);
		String after = word.substring(at + 1);
		char letter = word.charAt(at);
		return switch (random.nextInt(4)) {
			case 0 -> before + after;
			case 1 -> before + letter + letter + after;
			case 2 -> before + after.charAt(0) + letter + after.substring(1);
			default -> before + (char) ('a' + random.nextInt(26)) + after;
		};
	}

	/** Writes the first two sounds that have another spelling that way. */
	private static String byEar(String word) {
		String heard = word;
		int changes = 0;
		for (String[] sound : BY_EAR) {
			if (changes < 2 && heard.indexOf(sound[0], 1) > 0) {
				heard = heard.charAt(0) + heard.substring(1).replaceFirst(sound[0], sound[1]);
				changes++;
			}
		}
		return heard;
	}

}
