package org.spineguide.handout;

import java.util.List;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Form of a visit pack: the articles and the print format that a visitor chose. It names
 * no person, so it may stand in an address that is kept, passed on and asked for again.
 *
 * @param page the paths of the articles ticked
 * @param paper the size of the paper, or {@code null} for the usual one of the country
 * @param large anything when the letters shall be large, else {@code null}
 */
record VisitPackForm(@NotEmpty @Size(max = MOST) @Nullable List<String> page, @Nullable String paper,
		@Nullable String large) {

	/**
	 * Most articles in a pack: more than anybody reads before a visit, and few enough to
	 * be made in seconds.
	 */
	static final int MOST = 12;

	/** Returns the paths of the articles ticked, each once. */
	public List<String> pages() {
		return (this.page != null) ? this.page.stream().distinct().toList() : List.of();
	}

}
