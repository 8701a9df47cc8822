package org.spineguide.markdown.chart;

import java.util.Locale;
import java.util.Optional;

/** Type of chart. */
public enum Kind {

	/** Icon array: how many people something happens to, each of them drawn. */
	PEOPLE,

	/** Bars: how many people something happens to, for several choices. */
	COMPARE,

	/**
	 * Icon arrays side by side, one for each choice, of people who were studied alike:
	 * the same group, the same number, the same time.
	 */
	PAIR,

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
