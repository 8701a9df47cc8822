package org.spineguide.markdown;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Measures how long an article takes: run it with a folder of articles. Times are
 * processor times of the one thread that renders, so that a busy machine says the same.
 */
final class RenderingSpeed {

	private static final int ROUNDS = 300;

	private RenderingSpeed() {
	}

	public static void main(String[] args) throws IOException {
		List<String> articles;
		try (Stream<Path> files = Files.walk(Path.of((args.length > 0) ? args[0] : "content/en"))) {
			articles = files.filter((file) -> file.toString().endsWith(".md")).map(RenderingSpeed::text).toList();
		}
		int length = articles.stream().mapToInt(String::length).sum();
		Terms terms = Terms.of(IntStream.range(0, 300)
			.mapToObj((i) -> new Term("t" + i, "spine word" + i, List.of("disc " + i, "nerve " + i, "N" + i),
					"Word " + i))
			.toList());
		RenderContext renderContext = Clinic.renderContext(terms);
		Markdown markdown = new Markdown();
		System.out.printf("%d articles of %,d characters on average%n", articles.size(), length / articles.size());
		for (int round = 1; round <= ROUNDS; round++) {
			long start = processorTime();
			articles.forEach((article) -> markdown.render(article, renderContext));
			double milliseconds = (processorTime() - start) / 1e6;
			if (round == 1 || round % 50 == 0) {
				System.out.printf("round %3d: %.2f ms an article, %.2f ms for 6,000 characters%n", round,
						milliseconds / articles.size(), milliseconds * 6_000 / length);
			}
		}
	}

	private static String text(Path file) {
		try {
			String whole = Files.readString(file);
			return whole.startsWith("---\n") ? whole.substring(whole.indexOf("\n---\n", 3) + 5) : whole;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static long processorTime() {
		return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
	}

}
