package org.spineguide.content;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.spineguide.markdown.CalloutKind;

/**
 * The file {@code sections.yml}: the headings and boxes that are asked for in one
 * language. A heading is named by the beginnings that are accepted for it.
 *
 * @param every what articles of every kind have
 * @param condition the headings of a condition
 * @param procedure the headings of a procedure
 * @param guide the headings of a guide
 * @param page the headings of a page
 * @param blocks the shared texts that articles show
 */
record SectionPlan(@Nullable Every every, @Nullable List<List<String>> condition,
		@Nullable List<List<String>> procedure, @Nullable List<List<String>> guide, @Nullable List<List<String>> page,
		@Nullable Blocks blocks) {

	static final String FILE = "sections.yml";

	/** The level of a heading that begins a section. */
	static final int SECTION_LEVEL = 2;

	/** What is asked for as long as there is no good file: nothing. */
	static final SectionPlan NONE = new SectionPlan(null, null, null, null, null, null);

	static SectionPlan read(TextFile file) throws BrokenFileException {
		return Yaml.read(file.file(), file.text(), 0, SectionPlan.class);
	}

	/** The kind of box that an article begins with, if one is asked for. */
	@Nullable CalloutKind beginsWith() {
		return (this.every != null) ? this.every.beginsWith() : null;
	}

	/** The headings of which one is asked for at the end. */
	List<String> endsWith() {
		return (this.every != null && this.every.endsWith() != null) ? this.every.endsWith() : List.of();
	}

	/** The headings of a kind of article, in their order. */
	List<List<String>> sections(@Nullable Kind kind) {
		if (kind == null) {
			return List.of();
		}
		List<List<String>> sections = switch (kind) {
			case CONDITION -> this.condition;
			case PROCEDURE -> this.procedure;
			case GUIDE -> this.guide;
			case PAGE -> this.page;
		};
		return (sections != null) ? sections.stream().filter((beginnings) -> !beginnings.isEmpty()).toList()
				: List.of();
	}

	/** The shared texts that an article of a kind shows. */
	List<String> blocks(@Nullable Kind kind) {
		if (kind == null || this.blocks == null) {
			return List.of();
		}
		List<String> names = switch (kind) {
			case CONDITION -> this.blocks.condition();
			case PROCEDURE -> this.blocks.procedure();
			case GUIDE -> this.blocks.guide();
			case PAGE -> this.blocks.page();
		};
		return (names != null) ? names : List.of();
	}

	/** Whether a heading begins with one of the beginnings, to the end of a word. */
	static boolean isBegun(String heading, List<String> beginnings) {
		String words = heading.toLowerCase(Locale.ROOT);
		return beginnings.stream().map((beginning) -> beginning.toLowerCase(Locale.ROOT)).anyMatch((beginning) -> {
			int end = beginning.length();
			return words.startsWith(beginning)
					&& (words.length() == end || !Character.isLetterOrDigit(words.charAt(end)));
		});
	}

	/** The names of shared texts by the kind of article that shows them. */
	record Blocks(@Nullable List<String> condition, @Nullable List<String> procedure, @Nullable List<String> guide,
			@Nullable List<String> page) {
	}

	/** What articles of every kind have. */
	record Every(@Nullable CalloutKind beginsWith, @Nullable List<String> endsWith) {
	}

}
