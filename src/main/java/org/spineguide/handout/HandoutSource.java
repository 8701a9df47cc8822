package org.spineguide.handout;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.spineguide.content.Reference;
import org.spineguide.content.Reference.Notice;

/**
 * Source of an article as a handout prints it, each part with the period that ends it.
 *
 * @param work who wrote it, and its title
 * @param container the journal or book that holds it, or {@code null}
 * @param rest who published it and when, empty where neither is known
 * @param url where to read it
 * @param notice what readers should know of it, or {@code null}
 */
record HandoutSource(String work, @Nullable String container, String rest, @Nullable String url,
		@Nullable Notice notice) {

	static HandoutSource of(Reference reference) {
		String container = reference.container();
		return new HandoutSource(sentences(String.join(", ", reference.authors()), reference.title()),
				(container != null) ? sentences(container) : null, sentences(reference.publisher(), reference.year()),
				reference.url(), reference.notice().orElse(null));
	}

	/** Joins the parts; "et al." and a question end already. */
	private static String sentences(@Nullable Object... parts) {
		return Stream.of(parts)
			.filter(Objects::nonNull)
			.map(Object::toString)
			.filter((part) -> !part.isBlank())
			.map((part) -> part.matches(".*[.?!]") ? part : part + ".")
			.collect(Collectors.joining(" "));
	}

}
