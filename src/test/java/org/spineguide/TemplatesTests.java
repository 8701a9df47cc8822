package org.spineguide;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Keeps templates, messages and view names in step. */
class TemplatesTests {

	private static final Path MAIN = Path.of("src/main");

	private static final Path TEMPLATES = MAIN.resolve("resources/templates");

	private static final int LONGEST_LINE = 160;

	private static final Pattern MESSAGE_IN_TEMPLATE = Pattern.compile("#\\{([a-z0-9.-]+)");

	private static final Pattern VIEW = Pattern
		.compile("\"((?:site|error|enquiry|handout|staff|editing|operation)/[a-z0-9/-]*[a-z0-9])\"");

	private static final Pattern FRAGMENT = Pattern.compile("~\\{([a-z/-]+) :: ([a-z-]+)");

	/** HTML or code made of text, and objects whose keys come from elsewhere. */
	private static final Pattern WRITES_HTML = Pattern
		.compile("innerHTML|outerHTML|insertAdjacentHTML|document\\.write|srcdoc|createContextualFragment"
				+ "|setHTMLUnsafe|\\beval\\(|new Function|Object\\.assign|__proto__|\\]\\s*=[^=]");

	private static final Pattern PLAIN_TEXT_OUTPUT = Pattern.compile("th:utext");

	@Test
	void everyMessageThatATemplateShowsIsThere() {
		Set<String> shown = files(TEMPLATES, ".html").flatMap((file) -> matches(file, MESSAGE_IN_TEMPLATE).stream())
			.collect(Collectors.toCollection(TreeSet::new));
		assertThat(shown).isNotEmpty();
		assertThat(messages()).containsAll(shown);
	}

	@Test
	void everyMessageIsUsed() {
		String everything = files(MAIN, ".java", ".html").map(TemplatesTests::read).collect(Collectors.joining("\n"));
		Set<String> words = Set.copyOf(List.of(everything.split("[^a-z0-9.-]+")));
		List<String> unused = messages().stream()
			.filter((key) -> !words.contains(key) && !everything.contains(key))
			.filter((key) -> beginnings(key)
				.noneMatch((beginning) -> words.contains(beginning) && everything.contains("\"" + beginning + "\"")))
			.filter((key) -> !isConstraint(key))
			.toList();
		assertThat(unused).isEmpty();
	}

	/** What code may put an end to: {@code a.b.}, {@code a.b.c.} and so on. */
	private static Stream<String> beginnings(String key) {
		int two = key.indexOf('.', key.indexOf('.') + 1) + 1;
		return IntStream.range(two, key.length())
			.filter((end) -> end > 0 && key.charAt(end - 1) == '.')
			.mapToObj((end) -> key.substring(0, end));
	}

	@Test
	void everyViewHasItsFile() {
		Set<String> views = files(MAIN.resolve("java"), ".java").flatMap((file) -> matches(file, VIEW).stream())
			.collect(Collectors.toSet());
		assertThat(views).isNotEmpty()
			.allSatisfy((view) -> assertThat(TEMPLATES.resolve(view + ".html")).isRegularFile());
	}

	@Test
	void everyFragmentThatATemplateNamesIsThere() {
		List<MatchResult> named = files(TEMPLATES, ".html").flatMap((file) -> FRAGMENT.matcher(read(file)).results())
			.toList();
		assertThat(named).hasSizeGreaterThan(100)
			.allSatisfy((found) -> assertThat(read(TEMPLATES.resolve(found.group(1) + ".html")))
				.containsPattern("th:fragment=\"" + found.group(2) + "[\"(]"));
	}

	@Test
	void onlyTheArticleFragmentWritesHtmlAsItIs() {
		assertThat(files(TEMPLATES, ".html").filter((file) -> !matches(file, PLAIN_TEXT_OUTPUT).isEmpty()))
			.containsExactly(TEMPLATES.resolve("fragments/article.html"));
	}

	@Test
	void scriptsWriteTextAndNoHtml() {
		assertThat(files(MAIN.resolve("resources/static"), ".js")).isNotEmpty()
			.allSatisfy((file) -> assertThat(WRITES_HTML.matcher(read(file)).results().map(MatchResult::group))
				.as(file.toString())
				.isEmpty());
	}

	@Test
	void linesOfTemplatesAreShort() {
		assertThat(files(TEMPLATES, ".html"))
			.allSatisfy((file) -> assertThat(read(file).lines()).allMatch((line) -> line.length() <= LONGEST_LINE));
	}

	/**
	 * Bean Validation looks its messages up by the name of the constraint, as in
	 * {@code NotBlank.enquiry.name}.
	 */
	private static boolean isConstraint(String key) {
		return Character.isUpperCase(key.charAt(0)) || key.startsWith("typeMismatch");
	}

	private static Set<String> messages() {
		Properties messages = new Properties();
		try (InputStream in = Files.newInputStream(MAIN.resolve("resources/messages.properties"))) {
			messages.load(new InputStreamReader(in, StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return messages.stringPropertyNames();
	}

	private static Stream<Path> files(Path root, String... endings) {
		try (Stream<Path> walk = Files.walk(root)) {
			return walk.filter((file) -> Stream.of(endings).anyMatch(file.toString()::endsWith)).toList().stream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static List<String> matches(Path file, Pattern pattern) {
		return pattern.matcher(read(file)).results().map((match) -> match.group(match.groupCount())).toList();
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
