package org.spineguide.markdown.chart;

import java.util.Locale;
import java.util.Optional;

/** Type of chart. */
public enum Kind {

	/** How many people something happens to, each of them drawn. */
	PEOPLE,

	/** How many people something happens to, side by side for several choices. */
	COMPARE,

	/** When something happens, on a line of time. */
	TIMELINE;

	/** Its name in texts. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	static Optional<Kind> of(String word) {
		for (Kind kind : values()) {
			if (kind.word().equals(word)) {
				return Optional.of(kind);
			}
		}
		return Optional.empty();
	}

}
