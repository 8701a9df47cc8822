package org.spineguide.markdown.chart;

import java.util.Locale;
import java.util.Optional;

/** Type of chart. */
public enum Kind {

	/** Icon array: how many people something happens to, each of them drawn. */
	PEOPLE,

	/**
	 * Icon arrays side by side: how many people something happens to, for several
	 * choices.
	 */
	COMPARE,

	/** Timeline: when something happens. */
	TIMELINE;

	/** Returns its name in texts. */
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
