package org.spineguide.content.file;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.spineguide.content.ArticlePath;
import org.spineguide.content.Finding;
import org.spineguide.content.InvalidContentException;
import org.spineguide.content.Reference;
import org.spineguide.content.check.readability.ArticleText;
import org.spineguide.content.check.readability.PhraseMatcher;
import org.spineguide.content.check.rule.Rule;
import org.spineguide.content.load.LanguageContext;
import org.spineguide.content.load.ParsedArticle;
import org.spineguide.markdown.ChartLabels;
import org.spineguide.markdown.DecisionLabels;
import org.spineguide.markdown.RendererLabels;
import org.spineguide.markdown.SharedBlock;
import org.spineguide.markdown.Terms;

/** Makes articles for rules to look at: Markdown in, findings out. */
public final class Drafts {

	/** How many lines stand before the Markdown of a draft without further keys. */
	public static final int TOP = 5;

	private final List<String> top = new ArrayList<>();

	private String path = "spinal-fusion/recovery";

	private String text = "";

	private Drafts(String kind) {
		this.top.addAll(List.of("title: Recovery", "summary: How the first weeks go.", "kind: " + kind));
	}

	public static Drafts draft(String kind) {
		return new Drafts(kind);
	}

	public static Drafts guide() {
		return draft("guide");
	}

	/** Adds a key to the front matter, or changes it. */
	public Drafts with(String key, String value) {
		this.top.removeIf((line) -> line.startsWith(key + ":"));
		this.top.add(key + ": " + value);
		return this;
	}

	public Drafts at(String otherPath) {
		this.path = otherPath;
		return this;
	}

	public Drafts saying(String markdown) {
		this.text = markdown;
		return this;
	}

	/** What a rule finds in it. */
	public List<Finding> lookedAtBy(Rule rule) {
		FindingCollector findingCollector = new FindingCollector("rule", "en/" + this.path + ".md");
		rule.look(make(), findingCollector);
		return findingCollector.findings();
	}

	ArticleText make() {
		try {
			TextFile file = file();
			ArticlePath at = ArticlePath.of(this.path);
			ArticleSource parts = ArticleSource.of(file);
			return ArticleText.of(file, at, parts, ParsedArticle.rendered(file, at, parts, languageContext()),
					new PhraseMatcher<>());
		}
		catch (InvalidContentException ex) {
			throw new IllegalStateException(ex.findings().toString());
		}
	}

	public TextFile file() throws InvalidContentException {
		String source = "---\n" + String.join("\n", this.top) + "\n---\n" + this.text;
		return TextFile.of("en/" + this.path + ".md", source.getBytes(StandardCharsets.UTF_8));
	}

	private static LanguageContext languageContext() {
		Map<String, Reference> references = Map.of("who-2023", reference("who-2023"), "nice-ng59",
				reference("nice-ng59"));
		return new LanguageContext("", references, List.of(), Terms.none(), Map.of("emergency-number", "911"), Map.of(),
				new RendererLabels("Source", "Table", "Notes", "Back to the text", "do not", "Close", ChartLabels.NONE,
						DecisionLabels.NONE),
				(picture) -> Optional.empty(),
				Map.of("signs", new SharedBlock("Call us.", (target) -> target), "emergency",
						new SharedBlock("> [!emergency] Call 911 if:\n> - you fall", (target) -> target)),
				(number) -> "tel:" + number);
	}

	private static Reference reference(String id) {
		return new Reference(id, "Title", List.of(), 2023, null, null, null);
	}

}
