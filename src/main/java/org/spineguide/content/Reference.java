package org.spineguide.content;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Reference that articles cite, from the bibliography.
 *
 * @param id the key that citations use
 * @param title the work's title
 * @param authors its authors, family name first, or the organization
 * @param year when it appeared, or {@code null} when that is not known
 * @param container the journal or book that holds it
 * @param publisher who published it
 * @param url where to read it
 */
public record Reference(String id, String title, List<String> authors, @Nullable Integer year,
		@Nullable String container, @Nullable String publisher, @Nullable String url) {

	public Reference {
		authors = List.copyOf(authors);
	}

	/**
	 * Returns who wrote it, where it appeared and when, as far as that is known, each
	 * thing once.
	 */
	public String details() {
		return Stream.of(String.join(", ", this.authors), this.container, this.publisher, this.year)
			.filter(Objects::nonNull)
			.map(Object::toString)
			.filter((part) -> !part.isBlank())
			.distinct()
			.collect(Collectors.joining(", "));
	}

}
