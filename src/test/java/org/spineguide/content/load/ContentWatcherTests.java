package org.spineguide.content.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
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
	void start(@TempDir Path folder) {
		Path root = folder.resolve("content");
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

	@Test
	void fileInAFolderOfARenamedOneShowsWithinASecond() {
		this.folders.with("en/new-0/index.md", Folders.article("New", "guide"));
		await().until(() -> title("new-0/index").equals("New"));
		assertThat(quickest((round) -> {
			move("en/new-" + (round - 1), "en/new-" + round);
			await().until(() -> title("new-" + round + "/index").equals("New"));
			this.folders.with("en/new-" + round + "/deep-" + round + "/why.md", Folders.article("Why", "guide"));
			await().until(() -> title("new-" + round + "/deep-" + round + "/why").equals("Why"));
		})).isLessThan(Duration.ofSeconds(2));
	}

	@Test
	void folderReplacedByAnotherShowsWithinASecond() {
		assertThat(quickest((round) -> {
			this.folders.with("../next/fusion/recovery.md", Folders.article("After " + round, "guide"));
			move("en/fusion", "../old-" + round);
			move("../next/fusion", "en/fusion");
			await().until(() -> title("fusion/recovery").equals("After " + round));
		})).isLessThan(Duration.ofSeconds(1));
	}

	@Test
	void publicationByDateNeedsNoWatching(@TempDir Path root) {
		Folders dated = Folders.in(root)
			.with("en/later.md", Folders.article("Later", "guide", "publish-on: 2026-11-21"));
		AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-20T12:00:00Z"));
		ReloadingLibraries still = new ReloadingLibraries(dated.reader(), clock(now::get),
				(event) -> this.told.add((LibraryChanged) event));
		assertThat(still.current().defaultEdition().articles()).hasSize(1);
		dated.with("en/index.md", Folders.article("Changed", "page"));
		now.set(Instant.parse("2026-11-21T12:00:00Z"));
		still.turnDay();
		assertThat(still.current().defaultEdition().articles()).extracting(Article::title)
			.containsExactlyInAnyOrder("Home", "Later");
	}

	private static Clock clock(InstantSource source) {
		return source.withZone(ZoneOffset.UTC);
	}

	private void move(String from, String to) {
		try {
			Files.move(this.folders.root().resolve(from).normalize(), this.folders.root().resolve(to).normalize());
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
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
