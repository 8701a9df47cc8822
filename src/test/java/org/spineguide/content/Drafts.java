package org.spineguide.content;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.spineguide.markdown.ChartLabels;
import org.spineguide.markdown.Labels;
import org.spineguide.markdown.SharedBlock;
import org.spineguide.markdown.Terms;

/** Makes articles for rules to look at: Markdown in, findings out. */
final class Drafts {

	/** How many lines stand before the Markdown of a draft without further keys. */
	static final int TOP = 5;

	private final List<String> top = new ArrayList<>();

	private String path = "spinal-fusion/recovery";

	private String text = "";

	private Drafts(String kind) {
		this.top.addAll(List.of("title: Recovery", "summary: How the first weeks go.", "kind: " + kind));
	}

	static Drafts draft(String kind) {
		return new Drafts(kind);
	}

	static Drafts guide() {
		return draft("guide");
	}

	/** Adds a key to the front matter, or changes it. */
	Drafts with(String key, String value) {
		this.top.removeIf((line) -> line.startsWith(key + ":"));
		this.top.add(key + ": " + value);
		return this;
	}

	Drafts at(String otherPath) {
		this.path = otherPath;
		return this;
	}

	Drafts saying(String markdown) {
		this.text = markdown;
		return this;
	}

	/** What a rule finds in it. */
	List<Finding> lookedAtBy(Rule rule) {
		Notes notes = new Notes("rule", "en/" + this.path + ".md");
		rule.look(make(), notes);
		return notes.findings();
	}

	ArticleText make() {
		try {
			TextFile file = file();
			ArticlePath at = ArticlePath.of(this.path);
			ArticleFile parts = ArticleFile.of(file);
			return ArticleText.of(file, at, parts, ReadArticle.rendered(file, at, parts, vocabulary()),
					new Phrases<>());
		}
		catch (BrokenFileException ex) {
			throw new IllegalStateException(ex.findings().toString());
		}
	}

	TextFile file() throws BrokenFileException {
		String source = "---\n" + String.join("\n", this.top) + "\n---\n" + this.text;
		return TextFile.of("en/" + this.path + ".md", source.getBytes(StandardCharsets.UTF_8));
	}

	private static Vocabulary vocabulary() {
		Map<String, Reference> references = Map.of("who-2023", reference("who-2023"), "nice-ng59",
				reference("nice-ng59"));
		return new Vocabulary("", references, List.of(), Terms.none(), Map.of("emergency-number", "911"), Map.of(),
				new Labels("Source", "Table", "Notes", "Back to the text", "do not", ChartLabels.NONE),
				(picture) -> Optional.empty(), Map.of("signs", new SharedBlock("Call us.", (target) -> target)));
	}

	private static Reference reference(String id) {
		return new Reference(id, "Title", List.of(), 2023, null, null, null);
	}

}
