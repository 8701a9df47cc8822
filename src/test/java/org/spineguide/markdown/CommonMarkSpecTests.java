package org.spineguide.markdown;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Our parser against every example of the CommonMark 0.31 specification, before addresses
 * are resolved and the page is cleaned. What differs is listed, with the reason, in
 * {@code commonmark-differences.txt}.
 */
class CommonMarkSpecTests {

	private static final DataHolder OPTIONS = new MutableDataSet(FlexmarkParser.options())
		// Ours are encoded when they are resolved.
		.set(HtmlRenderer.PERCENT_ENCODE_URLS, true);

	private static final DataHolder HTML_LET_THROUGH = new MutableDataSet(OPTIONS).set(HtmlRenderer.ESCAPE_HTML, false)
		.set(Parser.EXTENSIONS, withoutOwnMarks());

	private final Parser parser = Parser.builder(OPTIONS).build();

	@Test
	void specificationIsReadWhole() {
		assertThat(examples()).hasSize(652);
	}

	@Test
	void examplesDifferOnlyWhereTheListSaysSo() throws IOException {
		assertThat(differing(OPTIONS)).containsExactlyElementsOf(listed().keySet());
	}

	@Test
	void escapedHtmlIsAllThatDiffersWhereTheListSaysHtml() throws IOException {
		Collection<Integer> others = listed().entrySet()
			.stream()
			.filter((example) -> !example.getValue().startsWith("html"))
			.map(Map.Entry::getKey)
			.toList();
		assertThat(differing(HTML_LET_THROUGH)).containsExactlyElementsOf(others);
	}

	private Collection<Integer> differing(DataHolder options) {
		HtmlRenderer renderer = HtmlRenderer.builder(options).build();
		return examples().entrySet().stream().filter((example) -> {
			String html = renderer.render(this.parser.parse(tabs(example.getValue().getSource())));
			return !html.equals(tabs(example.getValue().getHtml()));
		}).map(Map.Entry::getKey).toList();
	}

	private static Map<Integer, Example> examples() {
		Map<Integer, Example> examples = new TreeMap<>();
		ExampleReader.readExamples(TestResources.getSpec())
			.forEach((example) -> examples.put(examples.size() + 1, example));
		return examples;
	}

	// The specification shows tabs as arrows.
	private static String tabs(String shown) {
		return shown.replace('\u2192', '\t');
	}

	private static Map<Integer, String> listed() throws IOException {
		try (InputStream list = CommonMarkSpecTests.class.getResourceAsStream("commonmark-differences.txt")) {
			return new String(list.readAllBytes(), StandardCharsets.UTF_8).lines()
				.filter((line) -> !line.startsWith("#"))
				.map((line) -> line.split(" ", 2))
				.collect(Collectors.toMap((line) -> Integer.valueOf(line[0]), (line) -> line[1], (one, two) -> one,
						TreeMap::new));
		}
	}

	private static Collection<Extension> withoutOwnMarks() {
		return Parser.EXTENSIONS.get(OPTIONS)
			.stream()
			.filter((extension) -> !(extension instanceof FlexmarkExtension))
			.toList();
	}

}
