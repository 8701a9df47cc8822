package org.spineguide.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.spineguide.content.Kind;

import tools.jackson.core.JacksonException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * What {@code sections.yml} asks of new articles. What it does not say, or says in
 * another form, is left out: the check tells of it.
 *
 * @param plan the file as it is
 */
record Sections(Map<?, ?> plan) {

	private static final YAMLMapper MAPPER = new YAMLMapper();

	static Sections of(String text) {
		try {
			return new Sections(MAPPER.readValue(text, Map.class));
		}
		catch (JacksonException ex) {
			return new Sections(Map.of());
		}
	}

	/** The headings of a kind of article, each in the first form that is accepted. */
	List<String> headings(Kind kind) {
		List<String> headings = new ArrayList<>();
		if (this.plan.get(kind.name().toLowerCase(Locale.ROOT)) instanceof List<?> sections) {
			sections.forEach((forms) -> addFirst(forms, headings));
		}
		if (kind != Kind.PAGE && this.plan.get("every") instanceof Map<?, ?> every) {
			addFirst(every.get("ends-with"), headings);
		}
		return headings;
	}

	/** The kind of box that an article begins with; empty if none is asked for. */
	String beginning(Kind kind) {
		return (kind != Kind.PAGE && this.plan.get("every") instanceof Map<?, ?> every
				&& every.get("begins-with") instanceof String box) ? box : "";
	}

	private static void addFirst(@Nullable Object forms, List<String> headings) {
		if (forms instanceof List<?> list && !list.isEmpty()) {
			headings.add(String.valueOf(list.get(0)));
		}
	}

}
