package org.spineguide.content.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

import org.spineguide.content.check.readability.Sentence;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds our figures against those of GNU style (Debian's package diction), which counts
 * syllables another way.
 */
@EnabledIf(value = "isInstalled", disabledReason = "GNU style is not installed; Debian has it in the package diction")
@Tag("slow")
class GnuStyleTests {

	private static final Path STYLE = Path.of("/usr/bin/style");

	private static final Pattern GRADE = Pattern.compile("Kincaid: (-?[\\d.]+)");

	static boolean isInstalled() {
		return Files.isExecutable(STYLE);
	}

	@Test
	void gradesOfTheShippedArticlesAreCloseToThoseOfGnuStyle(@TempDir Path folder) {
		List<Compared> compared = Checks.check(Checks.SHIPPED)
			.texts()
			.stream()
			.filter((text) -> text.grade() != null)
			.map((text) -> new Compared(text.file(), text.grade(), gnuGrade(text, folder)))
			.sorted(Comparator.comparingDouble(Compared::difference))
			.toList();
		System.out.printf("Against GNU style: median difference %.1f, from %s to %s; highest grade there %.1f%n",
				compared.get(compared.size() / 2).difference(), compared.get(0), compared.get(compared.size() - 1),
				compared.stream().mapToDouble(Compared::theirs).max().orElseThrow());
		assertThat(compared).hasSizeGreaterThan(50).allSatisfy((article) -> {
			// Ours is the stricter one where sentences are short.
			assertThat(article.difference()).as(article.toString()).isBetween(-1.0, 1.5);
			assertThat(article.theirs()).as(article.toString()).isLessThanOrEqualTo(6.5);
		});
	}

	private static double gnuGrade(CheckedArticle text, Path folder) {
		try {
			Path file = Files.writeString(folder.resolve("article.txt"), plain(text));
			ProcessBuilder builder = new ProcessBuilder(STYLE.toString(), file.toString());
			builder.environment().put("LC_ALL", "C");
			Process process = builder.start();
			String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			Matcher grade = GRADE.matcher(output);
			assertThat(grade.find()).as(output).isTrue();
			return Double.parseDouble(grade.group(1));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** It takes what does not end in a full stop for a heading, and passes it over. */
	private static String plain(CheckedArticle text) {
		return text.passages()
			.stream()
			.map((textBlock) -> textBlock.sentences().stream().map(Sentence::text).collect(Collectors.joining(" ")))
			.map((passage) -> passage.matches("(?s).*[.?!]") ? passage : passage.replaceAll("[:;,]$", "") + ".")
			.collect(Collectors.joining("\n\n"));
	}

	/** A grade by our count and by theirs. */
	private record Compared(String file, double ours, double theirs) {

		double difference() {
			return this.ours - this.theirs;
		}

		@Override
		public String toString() {
			return "%s %.1f (%.1f there)".formatted(this.file, this.ours, this.theirs);
		}

	}

}
