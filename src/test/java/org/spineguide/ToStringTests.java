package org.spineguide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Keeps the text forms of values in step with the names of their types. */
class ToStringTests {

	private static final Pattern TO_STRING = Pattern
		.compile("public String toString\\(\\) \\{\\s+return \"([A-Z][A-Za-z]+)");

	private static final Pattern TYPE = Pattern.compile("\\b(?:class|record|enum|interface) ([A-Z][A-Za-z0-9]*)");

	@Test
	void textFormBeginsWithTheNameOfItsType() throws IOException {
		try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
			List<Path> sources = files.filter((file) -> file.toString().endsWith(".java")).toList();
			assertThat(sources.stream().flatMap((file) -> names(TO_STRING, file)).count()).isGreaterThan(30);
			assertThat(sources)
				.allSatisfy((file) -> assertThat(names(TYPE, file)).containsAll(names(TO_STRING, file).toList()));
		}
	}

	private static Stream<String> names(Pattern pattern, Path file) {
		try {
			return pattern.matcher(Files.readString(file)).results().map((MatchResult found) -> found.group(1));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
