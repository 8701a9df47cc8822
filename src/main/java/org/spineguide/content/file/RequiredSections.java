package org.spineguide.content.file;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.spineguide.content.ArticleKind;
import org.spineguide.content.InvalidContentException;
import org.spineguide.content.yaml.YamlReader;
import org.spineguide.markdown.CalloutKind;

/**
 * The file {@code sections.yml}: the headings and boxes that are asked for in one
 * language. A heading is named by the beginnings that are accepted for it.
 *
 * @param every what articles of every kind have
 * @param condition the headings of a condition
 * @param procedure the headings of a procedure
 * @param guide the headings of a guide
 * @param decision the headings of a decision aid
 * @param page the headings of a page
 * @param blocks the shared texts that articles show
 * @param mentions the subjects that articles speak of
 */
public record RequiredSections(@Nullable Every every, @Nullable List<List<String>> condition,
		@Nullable List<List<String>> procedure, @Nullable List<List<String>> guide,
		@Nullable List<List<String>> decision, @Nullable List<List<String>> page, @Nullable Blocks blocks,
		@Nullable Mentions mentions) {

	/** Level of a heading that begins a section. */
	public static final int SECTION_LEVEL = 2;

	/** Requirements as long as there is no good file: none. */
	public static final RequiredSections NONE = new RequiredSections(null, null, null, null, null, null, null, null);

	public static RequiredSections read(TextFile file) throws InvalidContentException {
		return YamlReader.read(file.file(), file.text(), 0, RequiredSections.class);
	}

	/**
	 * Parses a text of the file; without requirements when it is wrong, which the check
	 * reports.
	 */
	public static RequiredSections of(String text) {
		try {
			return read(TextFile.of(ContentFileType.SECTIONS.fileName(), text.getBytes(StandardCharsets.UTF_8)));
		}
		catch (InvalidContentException ex) {
			return NONE;
		}
	}

	/**
	 * Returns the headings to begin an article with, each in the first form that is
	 * accepted.
	 */
	public List<String> headings(ArticleKind kind) {
		Stream<List<String>> end = (kind != ArticleKind.PAGE) ? Stream.of(endsWith()) : Stream.empty();
		return Stream.concat(sections(kind).stream(), end)
			.flatMap((beginnings) -> beginnings.stream().limit(1))
			.toList();
	}

	/** Returns the kind of box to begin an article with, if one is required. */
	public Optional<CalloutKind> box(ArticleKind kind) {
		return (kind != ArticleKind.PAGE) ? Optional.ofNullable(beginsWith()) : Optional.empty();
	}

	/** Returns the kind of box that an article begins with, if one is required. */
	public @Nullable CalloutKind beginsWith() {
		return (this.every != null) ? this.every.beginsWith() : null;
	}

	/** Returns the headings of which one is required at the end. */
	public List<String> endsWith() {
		return (this.every != null && this.every.endsWith() != null) ? this.every.endsWith() : List.of();
	}

	/** Returns the headings of a kind of article, in their order. */
	public List<List<String>> sections(@Nullable ArticleKind kind) {
		if (kind == null) {
			return List.of();
		}
		List<List<String>> sections = switch (kind) {
			case CONDITION -> this.condition;
			case PROCEDURE -> this.procedure;
			case GUIDE -> this.guide;
			case DECISION -> this.decision;
			case PAGE -> this.page;
		};
		return (sections != null) ? sections.stream().filter((beginnings) -> !beginnings.isEmpty()).toList()
				: List.of();
	}

	/** Returns the shared texts that an article of a kind shows. */
	public List<String> blocks(@Nullable ArticleKind kind) {
		if (kind == null || this.blocks == null) {
			return List.of();
		}
		List<String> names = switch (kind) {
			case CONDITION -> this.blocks.condition();
			case PROCEDURE -> this.blocks.procedure();
			case GUIDE -> this.blocks.guide();
			case DECISION -> this.blocks.decision();
			case PAGE -> this.blocks.page();
		};
		return (names != null) ? names : List.of();
	}

	/**
	 * Returns the subjects that an article of a kind speaks of, each with the words that
	 * name it.
	 */
	public List<List<String>> mentions(@Nullable ArticleKind kind) {
		if (kind == null || this.mentions == null) {
			return List.of();
		}
		List<List<String>> subjects = switch (kind) {
			case CONDITION -> this.mentions.condition();
			case PROCEDURE -> this.mentions.procedure();
			case GUIDE -> this.mentions.guide();
			case DECISION -> this.mentions.decision();
			case PAGE -> this.mentions.page();
		};
		return (subjects != null) ? subjects.stream().filter((words) -> !words.isEmpty()).toList() : List.of();
	}

	/**
	 * Returns whether a heading begins with one of the beginnings, to the end of a word.
	 */
	public static boolean isBegun(String heading, List<String> beginnings) {
		String words = heading.toLowerCase(Locale.ROOT);
		return beginnings.stream().map((beginning) -> beginning.toLowerCase(Locale.ROOT)).anyMatch((beginning) -> {
			int end = beginning.length();
			return words.startsWith(beginning)
					&& (words.length() == end || !Character.isLetterOrDigit(words.charAt(end)));
		});
	}

	/** Names of shared texts by the kind of article that shows them. */
	record Blocks(@Nullable List<String> condition, @Nullable List<String> procedure, @Nullable List<String> guide,
			@Nullable List<String> decision, @Nullable List<String> page) {
	}

	/** The subjects that articles speak of, by kind of article. */
	record Mentions(@Nullable List<List<String>> condition, @Nullable List<List<String>> procedure,
			@Nullable List<List<String>> guide, @Nullable List<List<String>> decision,
			@Nullable List<List<String>> page) {
	}

	/** Requirements for articles of every kind. */
	public record Every(@Nullable CalloutKind beginsWith, @Nullable List<String> endsWith) {
	}

}
