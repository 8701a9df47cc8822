package org.spineguide.markdown;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.commonmark.Extension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * Renders collections of real Markdown by our parser and by the reference implementation
 * of CommonMark in Java, and prints what each makes of them. The folder is named by
 * {@code bench.markdown}; each folder in it is a collection. With
 * {@code bench.markdown.list} the files that differ are printed too.
 */
@Tag("bench")
@Tag("markdown")
class MarkdownCollectionTests {

	private static final Pattern FRONT_MATTER = Pattern.compile("\\A\uFEFF?---[ \\t]*\\n.*?\\n---[ \\t]*\\n",
			Pattern.DOTALL);

	/** What is counted, by a selector that fits both. */
	private static final Map<String, String> COUNTED = counted();

	private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create(), FootnotesExtension.create());

	private final Parser reference = Parser.builder().extensions(EXTENSIONS).build();

	private final HtmlRenderer referenceHtml = HtmlRenderer.builder().extensions(EXTENSIONS).escapeHtml(true).build();

	private final Markdown ours = new Markdown();

	private static Map<String, String> counted() {
		Map<String, String> counted = new LinkedHashMap<>();
		counted.put("headings", "h1, h2, h3, h4, h5, h6");
		counted.put("paragraphs", "p, figure");
		counted.put("links", "a[href]:not([href^=#fn])");
		counted.put("pictures", "img");
		counted.put("lists", "ul, ol:not(.footnotes > ol)");
		counted.put("list items", "li:not(.footnotes > ol > li)");
		counted.put("tables", "table");
		counted.put("table rows", "tr");
		counted.put("code blocks", "pre");
		counted.put("code in text", "code:not(pre > code)");
		counted.put("quotes", "blockquote, .callout");
		counted.put("emphasis", "em");
		counted.put("strong", "strong");
		counted.put("rules", "hr:not(.footnotes > hr)");
		counted.put("notes", ".footnotes > ol > li");
		return counted;
	}

	@Test
	void realMarkdownHasTheStructureThatTheReferenceGivesIt() throws IOException {
		String folder = System.getProperty("bench.markdown");
		assumeTrue(folder != null, "No folder of Markdown is named");
		List<Path> collections;
		try (Stream<Path> folders = Files.list(Path.of(folder))) {
			collections = folders.filter(Files::isDirectory).sorted().toList();
		}
		for (Path collection : collections) {
			Tally tally = new Tally();
			for (Path file : files(collection)) {
				compare(collection.relativize(file).toString(), body(file), tally);
			}
			System.out.println(tally.table(collection.getFileName().toString()));
			assertThat(tally.files).isPositive();
			assertThat(tally.failed).isEmpty();
		}
	}

	private static List<Path> files(Path collection) throws IOException {
		try (Stream<Path> files = Files.walk(collection)) {
			return files.filter((file) -> file.toString().endsWith(".md"))
				.filter(Files::isRegularFile)
				.sorted()
				.toList();
		}
	}

	private static String body(Path file) throws IOException {
		String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8).replace("\r\n", "\n");
		return FRONT_MATTER.matcher(text).replaceFirst("");
	}

	private void compare(String file, String text, Tally tally) {
		tally.files++;
		try {
			Element page = Jsoup.parseBodyFragment(this.ours.render(text, RenderContext.none()).html()).body();
			Element expected = Jsoup.parseBodyFragment(this.referenceHtml.render(this.reference.parse(text))).body();
			Map<String, String> differing = new TreeMap<>();
			COUNTED.forEach((name, selector) -> {
				int mine = page.select(selector).size();
				int theirs = expected.select(selector).size();
				tally.add(name, mine, theirs);
				if (mine != theirs) {
					differing.put(name, mine + "/" + theirs);
				}
			});
			tally.note(file, differing);
		}
		catch (UnreadableMarkdownException ex) {
			tally.refused.add(file + ": " + ex.getMessage());
		}
		catch (RuntimeException ex) {
			tally.failed.add(file + ": " + ex);
		}
	}

	/** What was counted in one collection. */
	private static final class Tally {

		private final Map<String, int[]> counts = new LinkedHashMap<>();

		private final List<String> refused = new ArrayList<>();

		private final List<String> failed = new ArrayList<>();

		private final Map<String, Map<String, String>> differing = new LinkedHashMap<>();

		private int files;

		void add(String name, int mine, int theirs) {
			int[] count = this.counts.computeIfAbsent(name, (key) -> new int[3]);
			count[0] += mine;
			count[1] += theirs;
			count[2] += (mine != theirs) ? 1 : 0;
		}

		void note(String file, Map<String, String> differences) {
			if (!differences.isEmpty()) {
				this.differing.put(file, differences);
			}
		}

		String table(String name) {
			String rows = this.counts.entrySet()
				.stream()
				.map((count) -> "%-14s %8d %10d %14d".formatted(count.getKey(), count.getValue()[0],
						count.getValue()[1], count.getValue()[2]))
				.collect(Collectors.joining("\n"));
			String list = (System.getProperty("bench.markdown.list") == null) ? ""
					: "\n" + this.differing.entrySet()
						.stream()
						.map((file) -> file.getKey() + " " + file.getValue())
						.collect(Collectors.joining("\n"));
			return "%n%s: %d files, %d of the same structure, %d refused %s%n%-14s %8s %10s %14s%n%s%s".formatted(name,
					this.files, this.files - this.differing.size() - this.refused.size(), this.refused.size(),
					this.refused, "", "ours", "reference", "files differing", rows, list);
		}

	}

}
