package org.spineguide.editing.version;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.spineguide.content.Article;
import org.spineguide.content.ArticlePath;
import org.spineguide.content.file.TextFile;
import org.spineguide.editing.Newsroom;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * After a thousand edits every printed address still shows its text, byte by byte.
 */
@Tag("faults")
class ThousandEditsTests {

	private static final int EDITS = 1_000;

	@Test
	void everyPrintedAddressShowsTheSameBytes(@TempDir Path folder) throws IOException {
		Map<String, Printed> sheets = new LinkedHashMap<>();
		try (Newsroom newsroom = Newsroom.in(folder)) {
			newsroom.history().keepOutside();
			long small = size(folder);
			long begin = System.nanoTime();
			print(newsroom, sheets);
			for (int i = 1; i <= EDITS; i++) {
				newsroom.replace(Newsroom.RECOVERY, (i == 1) ? "Some text." : text(i - 1), text(i), Newsroom.ADA);
				print(newsroom, sheets);
			}
			Duration edited = Duration.ofNanos(System.nanoTime() - begin);
			assertThat(sheets).hasSize(EDITS + 1);
			ArticleVersions versions = new ArticleVersions(newsroom.history(), newsroom.libraries(),
					Clock.fixed(Newsroom.NOON, ZoneOffset.UTC));
			Article today = article(newsroom);
			long first = System.nanoTime();
			assertThat(versions.of(today)).hasSize(EDITS + 1);
			Duration indexed = Duration.ofNanos(System.nanoTime() - first);
			long reading = System.nanoTime();
			sheets.forEach((hash, printed) -> {
				TextFile text = versions.text(versions.find(today, hash).orElseThrow()).orElseThrow();
				assertThat(text.text()).isEqualTo(printed.markdown());
				Article then = newsroom.draftCheck().look(text.file(), text.text()).article().orElseThrow();
				assertThat(then.body().html()).isEqualTo(printed.html());
			});
			Duration read = Duration.ofNanos(System.nanoTime() - reading);
			System.out.printf(
					"%d edits in %d s; index of all versions %d ms; %d versions read and rendered in %d s;"
							+ " the history takes %,d KB, before %,d KB%n",
					EDITS, edited.toSeconds(), indexed.toMillis(), sheets.size(), read.toSeconds(), size(folder) / 1024,
					small / 1024);
		}
	}

	/** No text may hold the emergency number, which needs a second person. */
	private static String text(int number) {
		return "Day %s.".formatted(Integer.toString(number, 7));
	}

	private static void print(Newsroom newsroom, Map<String, Printed> sheets) {
		Article article = article(newsroom);
		sheets.put(article.revision(), new Printed(newsroom.text(Newsroom.RECOVERY), article.body().html()));
	}

	private static Article article(Newsroom newsroom) {
		return newsroom.library().defaultEdition().article(ArticlePath.of("fusion/recovery")).orElseThrow();
	}

	private static long size(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder.resolve(".git"))) {
			return files.filter(Files::isRegularFile).mapToLong(ThousandEditsTests::length).sum();
		}
	}

	private static long length(Path file) {
		try {
			return Files.size(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Text of a sheet when it was printed. */
	private record Printed(String markdown, String html) {
	}

}
