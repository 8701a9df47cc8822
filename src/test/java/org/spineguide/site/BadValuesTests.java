package org.spineguide.site;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

import org.spineguide.Scratch;
import org.spineguide.content.Article;
import org.spineguide.content.Libraries;
import org.spineguide.content.file.ClinicFile;
import org.spineguide.content.file.FrontMatter;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Puts bad values into every key of every content file, and asks for every kind of page.
 */
@Tag("slow")
@ResourceLock("computing")
@SpringBootTest(properties = { "spineguide.content.watch=false", "spineguide.web.address=https://spine.example/" })
@AutoConfigureMockMvc
@Order(3)
class BadValuesTests {

	private static final Path FOLDER = Scratch.folder("bad-values");

	private static final List<String> VALUES = List.of("", "~", "\"\"", "\" \"", "[]", "{}", "[~]", "[\"\"]", "[[a]]",
			"{a: b}", "[{a: b}]", "0", "-1", "7.5", "99999999999999999999", "1e400", ".nan", "true", "2099", "20261120",
			"20991224", "2026-02-30", "2026-11-20T10:00:00Z", "\"\\x07\"", "\"\\0\"", "\"\\uFFFE\"", "\"\\uD83D\"",
			"\"\\u202E\"", "\"\uD83E\uDDB4\"", "\u00DF", "\"</script><script>x\"", "\"{{nobody}}\"",
			"\"../../etc/passwd\"", "\"%00\"", "\"a\\nb\"", "\"]]>\"", "&a [*a]", "!!binary aGk=", "!!set {x, y}",
			"\"http://exa mple/%zz\"", "https://example.org/%zz", "\"" + "x".repeat(5_000) + "\"", "'{', '}'", "|", "*",
			"\"\u4E2D\u6587 \u05D0\u05D1 \u0E44\u0E17\u0E22\"", "missing.png", "broken.svg", "large.png", "bomb.svg");

	private static final List<String> BODIES = List.of("&#0; &#7; &#xFFFF; &#xD83D; &#x1F9B4;",
			"![Gone](../../images/missing.png)", "![Broken](../../images/broken.svg)",
			"![Large](../../images/large.png)", "![Bomb](../../images/bomb.svg)", "![Empty](../../images/empty.png)",
			"![No picture](../../images/text.png)", "![](data:image/png;base64,xx)", "![x](https://example.org/%zz)",
			"[x](<a b>) [y](%zz) [z](//) [q](mailto:) [t](tel:%) [r](http://[::1)", "<b>\u0085\uFDD0</b>",
			"| a |\n|---|\n| " + "w".repeat(3_000) + " |", "> ".repeat(60) + "deep", "- ".repeat(60) + "deep",
			"[^1] [@nobody-2020]\n\n[^1]: [^1]", "{{block: nothing}} {{clinic-phone}} {{{", "> [!emergency]\n",
			"> [!faq] Q\n> ### \n> ", "```chart\nkind: people\n```", "```chart\n```", "#", "***\n---\n===",
			"<svg><script>x</script></svg>", "\u202Eabc \uD83E\uDDB4", "x".repeat(20_000));

	private static final Map<String, String> SHARED = new LinkedHashMap<>();
	static {
		SHARED.put("clinic.yml", """
				name: Example Spine Clinic
				address: [Example Street 1, Exampletown]
				phone: (202) 555-0143
				emergency-number: "911"
				out-of-hours: {name: Nurse line, phone: (202) 555-0144}
				email: desk@spine.example
				mail-from: site@spine.example
				country: US
				time-zone: America/New_York
				languages: [en]
				opening-hours: {monday: 08:00-17:00}
				holidays: [{date: 2026-11-26, name: Thanksgiving}]
				response-days: 2
				funding: The clinic pays for this site.
				footer: A clinic for spines.
				""");
		SHARED.put("references.yml", """
				references:
				  - id: who-2023
				    title: Guideline
				    author: [{literal: World Health Organization}]
				    issued: {date-parts: [[2023]]}
				    publisher: WHO
				    container-title: Reports
				    URL: https://example.org/who
				""");
		SHARED.put("en/glossary.yml", """
				- term: Graft
				  also-known-as: [bone graft]
				  definition: Bone that helps bone grow.
				  see: fusion/recovery
				""");
		SHARED.put("en/lay-words.yml", "- words: [disc, disk]\n");
		SHARED.put("en/asked-as.yml", "- article: fusion/recovery\n  words: [healing]\n");
		SHARED.put("en/red-flags.yml",
				"- sign: Weak legs\n  level: emergency\n  words: [legs gave way]\n  unless: [gave way to]\n");
		SHARED.put("en/withdrawn.yml", "- fusion/magnets\n");
		SHARED.put("en/sections.yml", Path.of("content/en/sections.yml").toString());
		SHARED.put("en/plain-words.yml", Path.of("content/en/plain-words.yml").toString());
	}

	private static final List<String> PAGES = List.of("/", "/fusion/", "/fusion/recovery", "/a-to-z", "/a-to-z/r",
			"/glossary", "/tags/after-surgery", "/search", "/search?q=legs+gave+way", "/search?q=recovery",
			"/feed.atom", "/sitemap.xml", "/manifest.webmanifest", "/share.png", "/fusion/recovery.share.png",
			"/visit-pack", "/appointments", "/appointments/warning-signs", "/fusion/magnets", "/nothing", "/robots.txt",
			"/fusion/recovery.pdf");

	/** The pages that show what files share. */
	private static final List<String> SHARED_PAGES = List.of("/", "/fusion/recovery", "/a-to-z", "/glossary",
			"/search?q=legs+gave+way", "/feed.atom", "/manifest.webmanifest", "/share.png", "/appointments",
			"/fusion/magnets", "/fusion/recovery.pdf");

	/**
	 * The same but for pictures and paper, which take longest and are asked for by every
	 * third value.
	 */
	private static final List<String> SHARED_SCREENS = SHARED_PAGES.stream()
		.filter((page) -> !page.endsWith(".pdf") && !page.endsWith(".png"))
		.toList();

	/** Every third value: there are many keys. */
	private static final List<String> SHARED_VALUES = IntStream.range(0, VALUES.size())
		.filter((index) -> index % 3 == 0)
		.mapToObj(VALUES::get)
		.toList();

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Libraries libraries;

	private final List<String> faults = new ArrayList<>();

	private int asked;

	private int documents;

	@DynamicPropertySource
	static void settings(DynamicPropertyRegistry settings) throws IOException {
		prepare();
		settings.add("spineguide.content.dir", () -> FOLDER.resolve("content").toString());
		settings.add("spineguide.data.dir", () -> FOLDER.resolve("data").toString());
	}

	@BeforeEach
	void whole() throws IOException {
		FileSystemUtils.deleteRecursively(FOLDER.resolve("content/en/fuzz"));
		prepare();
		this.libraries.reread();
		assertThat(ask("/")).isTrue();
	}

	private static void prepare() throws IOException {
		for (Map.Entry<String, String> file : SHARED.entrySet()) {
			write(file.getKey(), file.getValue().startsWith("content") ? Files.readString(Path.of(file.getValue()))
					: file.getValue());
		}
		write("en/blocks/emergency.md", "> [!emergency] Call {{emergency-number}} now if:\n> - Both legs are weak\n");
		write("en/index.md", article("title", "Home", "Welcome."));
		write("en/fusion/index.md", article("title", "Fusion", "Text."));
		write("en/fusion/recovery.md", article("title", "Recovery",
				"So it is [@who-2023]. A graft. Call {{clinic-phone}} or {{out-of-hours-phone}}.\n\n![Field](../../images/field.svg)"));
		write("images/field.svg",
				"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 3 2\"><rect width=\"3\" height=\"2\"/></svg>");
		write("images/broken.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 3 2\"><rect");
		write("images/bomb.svg", "<!DOCTYPE svg [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;\">]>"
				+ "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1e9\" height=\"1e9\"><text>&b;</text></svg>");
		write("images/empty.png", "");
		write("images/text.png", "This is no picture.");
		Path large = FOLDER.resolve("content/images/large.png");
		byte[] bytes = new byte[6_000_000];
		System.arraycopy(new byte[] { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H', 'D',
				'R', 0, 0, 0x7F, 0, 0, 0, 0x7F, 0, 8, 2, 0, 0, 0 }, 0, bytes, 0, 29);
		Files.write(large, bytes);
	}

	@Test
	void noValueOfAKeyStopsAPage() throws IOException {
		List<String> keys = Arrays.stream(FrontMatter.class.getRecordComponents())
			.map((key) -> key.getName().replaceAll("(?=[A-Z])", "-").toLowerCase())
			.toList();
		int number = 0;
		for (String key : keys) {
			for (String value : VALUES) {
				write("en/fuzz/%s-%03d.md".formatted(key, number++), article(key, value, "Text.\n\n## Part\n\nText."));
			}
		}
		for (String body : BODIES) {
			write("en/fuzz/body-%03d.md".formatted(number++), article("title", "Body", body));
		}
		int values = number;
		this.libraries.reread();
		PAGES.forEach(this::ask);
		this.libraries.current().defaultEdition().tags().keySet().forEach((tag) -> ask("/tags/" + tag));
		List<Article> shown = this.libraries.current()
			.defaultEdition()
			.articles()
			.stream()
			.filter((article) -> article.path().folder().equals("fuzz"))
			.sorted(Comparator.comparing(Article::file))
			.toList();
		ask("/fuzz/");
		for (Article article : shown) {
			ask(article.address());
			ask(article.address() + ".pdf");
			ask(article.address() + ".share.png");
		}
		report("front matter and text", values);
		assertThat(values).isGreaterThan(800);
		assertThat(shown).hasSizeGreaterThan(200);
		assertThat(this.faults).isEmpty();
	}

	@Test
	void noValueOfASharedFileStopsAPage() throws IOException {
		assertThat(ClinicFile.class.getRecordComponents()).allSatisfy((key) -> assertThat(SHARED.get("clinic.yml"))
			.contains(key.getName().replaceAll("(?=[A-Z])", "-").toLowerCase() + ":"));
		int values = 0;
		String revision = "";
		for (Map.Entry<String, String> file : SHARED.entrySet()) {
			for (String variant : variants(file.getValue())) {
				write(file.getKey(), variant);
				reread(file.getKey(), variant);
				boolean isSame = this.libraries.current().revision().equals(revision);
				// What is refused leaves every page as it was.
				for (String page : isSame ? List.of("/") : (values % 3 == 0) ? SHARED_PAGES : SHARED_SCREENS) {
					if (!ask(page)) {
						this.faults.add("  by " + file.getKey() + ": " + variant);
					}
				}
				revision = this.libraries.current().revision();
				values++;
			}
			write(file.getKey(), file.getValue().startsWith("content") ? Files.readString(Path.of(file.getValue()))
					: file.getValue());
		}
		report("shared files", values);
		assertThat(values).isGreaterThan(500);
		assertThat(this.faults).isEmpty();
	}

	/** The file with each key's value replaced by each bad one, and as no file at all. */
	private static List<String> variants(String text) {
		List<String> variants = new ArrayList<>(List.of("", "~", "[]", "{}", "x", "- ", "- ~", "- x", "- - x", "\u0000",
				"<<<<<<< HEAD\n", "a: [", "%"));
		if (text.startsWith("content")) {
			return variants;
		}
		String[] lines = text.split("\n");
		for (int i = 0; i < lines.length; i++) {
			int colon = lines[i].indexOf(':');
			int dash = lines[i].indexOf("- ");
			int begin = (colon >= 0) ? colon + 1 : (dash >= 0) ? dash + 1 : 0;
			for (String value : SHARED_VALUES) {
				String[] changed = lines.clone();
				changed[i] = lines[i].substring(0, begin) + " " + value;
				variants.add(String.join("\n", changed) + "\n");
			}
			String[] without = lines.clone();
			without[i] = "";
			variants.add(String.join("\n", without) + "\n");
		}
		for (String value : List.of("{name: x}", "{phone: x}", "[{name: x}]", "[{date: 2026-11-26}]", "{monday: }",
				"{monday: 17:00-08:00}", "{someday: 08:00-17:00}", "{monday: 8-17}", "[es]", "[en, en]", "[en, es]",
				"Mars/Phobos", "+99", "usa", "1000000", "2147483647")) {
			Stream.of(lines)
				.filter((line) -> line.contains(": ") && !line.startsWith(" "))
				.forEach((line) -> variants
					.add(text.replace(line, line.substring(0, line.indexOf(':') + 1) + " " + value)));
		}
		return variants;
	}

	private void reread(String file, String variant) {
		try {
			this.libraries.reread();
		}
		catch (RuntimeException ex) {
			this.faults.add(file + " stops the library with " + ex + ": " + variant);
		}
	}

	private boolean ask(String address) {
		this.asked++;
		if (address.endsWith(".pdf")) {
			this.documents++;
		}
		MvcTestResult answer = this.mvc.get().uri(address.replace("%", "%25")).exchange();
		Exception thrown = answer.getUnresolvedException();
		if (thrown != null) {
			Throwable cause = thrown;
			while (cause.getCause() != null) {
				cause = cause.getCause();
			}
			return fault(address, cause.toString());
		}
		if (answer.getResponse().getStatus() >= 500) {
			return fault(address, "status " + answer.getResponse().getStatus());
		}
		boolean isXml = String.valueOf(answer.getResponse().getContentType()).contains("xml");
		return !isXml || isWellFormed(answer.getResponse().getContentAsByteArray())
				|| fault(address, "not well-formed");
	}

	private boolean fault(String address, String what) {
		this.faults.add(address + ": " + what);
		return false;
	}

	private static boolean isWellFormed(byte[] xml) {
		try {
			DocumentBuilder parser = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder();
			parser.setErrorHandler(new DefaultHandler());
			parser.parse(new ByteArrayInputStream(xml));
			return true;
		}
		catch (SAXException ex) {
			return false;
		}
		catch (IOException | ParserConfigurationException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private void report(String what, int values) {
		System.out.printf("%s: %d bad values, %d answers looked at, %d of them PDF files, %d faults%n", what, values,
				this.asked, this.documents, this.faults.size());
	}

	/** An article in which one key has another value. */
	private static String article(String key, String value, String text) {
		Map<String, String> top = new LinkedHashMap<>(Map.of("title", "A title", "summary", "A summary.", "kind",
				"guide", "tags", "[after-surgery]", "published", "2026-11-01"));
		top.put(key, value);
		StringBuilder lines = new StringBuilder("---\n");
		top.forEach((name, held) -> lines.append(name).append(": ").append(held).append('\n'));
		return lines.append("---\n\n").append(text).append('\n').toString();
	}

	private static void write(String file, String text) throws IOException {
		Path path = FOLDER.resolve("content").resolve(file);
		Files.createDirectories(path.getParent());
		Files.write(path, text.getBytes(StandardCharsets.UTF_8));
	}

}
