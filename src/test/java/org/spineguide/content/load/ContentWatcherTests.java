package org.spineguide.content.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.spineguide.content.Article;
import org.spineguide.content.ArticlePath;
import org.spineguide.content.LibraryChanged;
import org.spineguide.content.file.ContentSettings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class ContentWatcherTests {

	private final List<LibraryChanged> told = new CopyOnWriteArrayList<>();

	private Folders folders;

	private ReloadingLibraries libraries;

	private ContentWatcher watch;

	@BeforeEach
	void start(@TempDir Path root) {
		this.folders = Folders.in(root).with("en/fusion/recovery.md", Folders.article("Before", "guide"));
		this.libraries = new ReloadingLibraries(this.folders.reader(),
				Clock.fixed(Instant.parse("2026-11-20T12:00:00Z"), ZoneOffset.UTC),
				(event) -> this.told.add((LibraryChanged) event));
		this.watch = new ContentWatcher(new ContentSettings(root, true), this.libraries);
		this.watch.start();
	}

	@AfterEach
	void stop() {
		this.watch.stop();
	}

	@Test
	void libraryIsToldAtStart() {
		assertThat(this.told).extracting(LibraryChanged::library).containsExactly(this.libraries.current());
	}

	@Test
	void changedFileShowsWithinASecond() {
		assertThat(quickest((round) -> {
			this.folders.with("en/fusion/recovery.md", Folders.article("After " + round, "guide"));
			await().until(() -> title("fusion/recovery").equals("After " + round));
			await().until(() -> this.told.size() > round);
		})).isLessThan(Duration.ofSeconds(1));
	}

	@Test
	void fileInANewFolderShowsWithinASecond() {
		assertThat(quickest((round) -> {
			String article = "revision/deep-" + round + "/why";
			this.folders.with("en/" + article + ".md", Folders.article("Why", "guide"));
			await().until(() -> title(article).equals("Why"));
		})).isLessThan(Duration.ofSeconds(1));
	}

	/** How long a change took when the machine was least busy with something else. */
	private static Duration quickest(IntConsumer change) {
		return IntStream.rangeClosed(1, 5).mapToObj((round) -> {
			long start = System.nanoTime();
			change.accept(round);
			return Duration.ofNanos(System.nanoTime() - start);
		}).min(Comparator.naturalOrder()).orElseThrow();
	}

	@Test
	void halfWrittenFileLeavesThePageAsItWas() throws IOException {
		Path file = this.folders.root().resolve("en/fusion/recovery.md");
		Files.writeString(file, "---\ntitle: Aft");
		await().until(() -> !this.libraries.current().findings().isEmpty());
		assertThat(title("fusion/recovery")).isEqualTo("Before");
		Files.writeString(file, Folders.article("After", "guide"));
		await().until(() -> title("fusion/recovery").equals("After"));
		assertThat(this.libraries.current().findings()).isEmpty();
	}

	private String title(String path) {
		return this.libraries.current().defaultEdition().article(ArticlePath.of(path)).map(Article::title).orElse("");
	}

}
