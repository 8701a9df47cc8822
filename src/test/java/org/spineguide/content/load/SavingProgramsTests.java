package org.spineguide.content.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.spineguide.content.Article;
import org.spineguide.content.ArticlePath;
import org.spineguide.content.file.ContentSettings;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Programs save a file in different ways; readers must see each edit soon, and always a
 * page.
 */
class SavingProgramsTests {

	private static final int EDITS_EACH = 40;

	private static final String RECOVERY = "en/fusion/recovery.md";

	private Path content;

	@Test
	void everyEditOfEveryProgramShowsAndNoPageIsEverEmpty(@TempDir Path folder) throws Exception {
		Path release = folder.resolve("release-0");
		Folders.in(release)
			.with(RECOVERY, Folders.article("Edit 0", "guide"))
			.with("en/fusion/risks.md", Folders.article("Risks", "guide"));
		this.content = folder.resolve("content");
		Files.createSymbolicLink(this.content, release);
		ReloadingLibraries libraries = new ReloadingLibraries(Folders.empty(this.content).reader(), Clock.systemUTC(),
				(event) -> {
				});
		ContentWatcher watcher = new ContentWatcher(new ContentSettings(this.content, true), libraries);
		watcher.start();
		try {
			Map<String, List<Long>> millis = new TreeMap<>();
			int edit = 0;
			for (Map.Entry<String, Save> program : programs().entrySet()) {
				for (int i = 0; i < EDITS_EACH; i++) {
					String title = "Edit " + ++edit;
					String text = Folders.article(title, "guide") + "Word. ".repeat(edit);
					long start = System.nanoTime();
					program.getValue().save(text);
					millis.computeIfAbsent(program.getKey(), (key) -> new ArrayList<>())
						.add(shown(libraries, title, start));
				}
			}
			assertThat(edit).isEqualTo(5 * EDITS_EACH);
			assertThat(millis).allSatisfy((program, times) -> assertThat(median(times)).as(program)
				.isLessThan(Duration.ofSeconds(1).toMillis()));
		}
		finally {
			watcher.stop();
		}
	}

	private Map<String, Save> programs() {
		AtomicInteger release = new AtomicInteger();
		return new TreeMap<>(Map.of("in place", (text) -> Files.writeString(file(), text), "rename", (text) -> {
			Path beside = Files.writeString(file().resolveSibling(".recovery.md.swp"), text);
			Files.move(beside, file(), StandardCopyOption.ATOMIC_MOVE);
		}, "delete and create, as git checkout does", (text) -> {
			Files.delete(file());
			Thread.sleep(60);
			Files.writeString(file(), text);
		}, "rsync with old times", (text) -> {
			Path beside = Files.writeString(file().resolveSibling(".recovery.md.Xa1b2C"), text);
			Files.setLastModifiedTime(beside, FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));
			Files.move(beside, file(), StandardCopyOption.ATOMIC_MOVE);
		}, "link swap", (text) -> {
			Path next = this.content.resolveSibling("release-" + release.incrementAndGet());
			Folders.in(next).with(RECOVERY, text).with("en/fusion/risks.md", Folders.article("Risks", "guide"));
			Path link = Files.createSymbolicLink(this.content.resolveSibling("next"), next);
			Files.move(link, this.content, StandardCopyOption.ATOMIC_MOVE);
		}));
	}

	private Path file() {
		return this.content.resolve(RECOVERY);
	}

	/** How long it took until readers saw the edit; at every moment they saw some. */
	private static long shown(ReloadingLibraries libraries, String title, long start) throws InterruptedException {
		while (true) {
			assertThat(title(libraries, "fusion/risks")).isEqualTo("Risks");
			String now = title(libraries, "fusion/recovery");
			assertThat(now).startsWith("Edit ");
			long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
			if (now.equals(title)) {
				return millis;
			}
			assertThat(millis).as("%s is seen", title).isLessThan(Duration.ofSeconds(10).toMillis());
			Thread.sleep(5);
		}
	}

	private static String title(ReloadingLibraries libraries, String path) {
		return libraries.current().defaultEdition().article(ArticlePath.of(path)).map(Article::title).orElse("");
	}

	private static long median(List<Long> times) {
		return times.stream().sorted().toList().get(times.size() / 2);
	}

	/** A program's way to save a text. */
	private interface Save {

		void save(String text) throws IOException, InterruptedException;

	}

}
