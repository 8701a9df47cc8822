package org.spineguide.editing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Kills a process in the middle of writing, again and again. */
@Timeout(180)
class KilledWriterTests {

	private static final String FILE = "en/index.md";

	private static final int ROUNDS = 8;

	private static final int SIZE = 500_000;

	@Test
	void killedProcessLeavesTheOldOrTheNewText(@TempDir Path folder) throws Exception {
		ContentFiles files = new ContentFiles(folder, new Disk());
		files.write(Map.of(FILE, Optional.of(text(0))));
		int unfinished = 0;
		for (int i = 0; i < ROUNDS; i++) {
			killAWriter(folder, 3 + 11 * i);
			byte[] left = files.bytes(FILE).orElseThrow();
			assertThat(left).hasSize(SIZE).containsOnly(left[0]);
			unfinished += unfinished(folder);
		}
		assertThat(unfinished).as("kills in mid-write").isPositive();
		for (Path file : hidden(folder)) {
			Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));
		}
		files.sweep();
		assertThat(unfinished(folder)).isZero();
	}

	private static void killAWriter(Path folder, int millis) throws Exception {
		Process writer = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-cp",
				System.getProperty("java.class.path"), KilledWriterTests.class.getName(), folder.toString())
			.redirectErrorStream(true)
			.start();
		try (BufferedReader out = new BufferedReader(
				new InputStreamReader(writer.getInputStream(), StandardCharsets.UTF_8))) {
			assertThat(out.readLine()).isEqualTo("writing");
			// Each round is cut off at another moment.
			assertThat(writer.waitFor(millis, TimeUnit.MILLISECONDS)).isFalse();
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
			return walk.filter((file) -> file.getFileName().toString().startsWith(Disk.UNFINISHED)).toList();
		}
	}

	private static byte[] text(int number) {
		return String.valueOf((char) ('a' + number % 26)).repeat(SIZE).getBytes(StandardCharsets.UTF_8);
	}

	/** The process that is killed: writes one text after another. */
	public static void main(String... args) {
		ContentFiles files = new ContentFiles(Path.of(args[0]), new Disk());
		System.out.println("writing");
		for (int i = 0;; i++) {
			files.write(Map.of(FILE, Optional.of(text(i))));
		}
	}

}
