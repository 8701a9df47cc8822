package org.spineguide.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/** The style sheets that the build joins from one file for each component. */
class StyleSheetTests {

	private static final Path STYLES = Path.of("src/main/styles");

	private static final int LONGEST_LINE = 120;

	private static final Pattern IMPORT = Pattern.compile("@import url\\(\"(.+)\"\\);");

	private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);

	@ParameterizedTest
	@ValueSource(strings = { "site", "print", "form", "search", "staff", "editor" })
	void joinedSheetSaysWhatItsPartsSay(String sheet) throws IOException {
		String parts = parts(sheet).stream().map(StyleSheetTests::read).collect(Collectors.joining());
		assertThat(withoutSpace(served(sheet))).isNotEmpty().isEqualTo(withoutSpace(parts));
	}

	@ParameterizedTest
	@ValueSource(strings = { "site", "print", "form", "search", "staff", "editor" })
	void joinedSheetHasNoCommentAndNoIndentation(String sheet) throws IOException {
		assertThat(served(sheet)).doesNotContain("/*", "\n", "\t", "  {", ": {");
	}

	@ParameterizedTest
	@ValueSource(strings = { "site", "print", "form", "search", "staff", "editor" })
	void everyPartIsImported(String sheet) throws IOException {
		try (Stream<Path> files = Files.list(STYLES.resolve(sheet))) {
			assertThat(files).containsExactlyInAnyOrderElementsOf(parts(sheet));
		}
	}

	@Test
	void linesAreShort() throws IOException {
		try (Stream<Path> files = Files.walk(STYLES)) {
			assertThat(files.filter((file) -> file.toString().endsWith(".css"))).allSatisfy(
					(file) -> assertThat(Files.readAllLines(file)).allMatch((line) -> line.length() <= LONGEST_LINE));
		}
	}

	private static List<Path> parts(String sheet) {
		return IMPORT.matcher(read(STYLES.resolve(sheet + ".css")))
			.results()
			.map((part) -> STYLES.resolve(part.group(1)))
			.toList();
	}

	private static String served(String sheet) throws IOException {
		return new ClassPathResource("static/assets/" + sheet + ".css").getContentAsString(StandardCharsets.UTF_8);
	}

	private static String withoutSpace(String sheet) {
		return COMMENT.matcher(sheet).replaceAll("").replaceAll("\\s", "").replace(";}", "}");
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
