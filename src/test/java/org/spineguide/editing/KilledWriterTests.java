package org.spineguide.editing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

import org.spineguide.web.AtomicFiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Kills a process in the middle of writing, again and again. */
@Timeout(180)
@ResourceLock("processes")
@Tag("processes")
@Order(3)
class KilledWriterTests {

	private static final String FILE = "en/index.md";

	private static final int ROUNDS = 8;

	/** Takes a while to write, so that a kill mostly comes in the middle. */
	private static final int SIZE = 5_000_000;

	@Test
	void killedProcessLeavesTheOldOrTheNewText(@TempDir Path folder) throws Exception {
		ContentFileStore files = new ContentFileStore(folder, new AtomicFiles());
		files.write(FileChanges.NONE.with(FILE, text(0)));
		int unfinished = 0;
		for (int i = 0; i < ROUNDS; i++) {
			killAWriter(folder);
			byte[] left = files.bytes(FILE).orElseThrow();
			assertThat(left).hasSize(SIZE).containsOnly(left[0]);
			unfinished += clear(folder);
		}
		assertThat(unfinished).as("kills in mid-write").isPositive();
	}

	/** The next start clears up. */
	private static int clear(Path folder) throws IOException {
		int unfinished = unfinished(folder);
		for (Path file : hidden(folder)) {
			Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));
		}
		new ContentFileStore(folder, new AtomicFiles()).sweep();
		assertThat(unfinished(folder)).isZero();
		return unfinished;
	}

	private static void killAWriter(Path folder) throws Exception {
		Process writer = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-cp",
				System.getProperty("java.class.path"), KilledWriterTests.class.getName(), folder.toString())
			.redirectErrorStream(true)
			.start();
		try (BufferedReader out = new BufferedReader(
				new InputStreamReader(writer.getInputStream(), StandardCharsets.UTF_8))) {
			assertThat(out.lines().anyMatch("writing"::equals)).isTrue();
			await().pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(1)).until(() -> unfinished(folder) > 0);
		}
		finally {
			writer.destroyForcibly().waitFor();
		}
	}

	private static int unfinished(Path folder) throws IOException {
		return hidden(folder).size();
	}

	private static List<Path> hidden(Path folder) throws IOException {
		try (var walk = Files.walk(folder)) {
			return walk.filter((file) -> file.getFileName().toString().startsWith(AtomicFiles.UNFINISHED)).toList();
		}
	}

	private static byte[] text(int number) {
		return String.valueOf((char) ('a' + number % 26)).repeat(SIZE).getBytes(StandardCharsets.UTF_8);
	}

	/** The process that is killed: writes one text after another. */
	public static void main(String... args) {
		ContentFileStore files = new ContentFileStore(Path.of(args[0]), new AtomicFiles());
		List<byte[]> texts = List.of(text(1), text(2));
		System.out.println("writing");
		for (int i = 0;; i++) {
			files.write(FileChanges.NONE.with(FILE, texts.get(i % 2)));
		}
	}

}
