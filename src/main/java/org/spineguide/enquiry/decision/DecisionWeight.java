package org.spineguide.enquiry.decision;

import java.util.Locale;
import java.util.Optional;

/** How much a point of a decision aid matters to a visitor. */
public enum DecisionWeight {

	/** Not at all. */
	NONE,

	/** It matters. */
	SOME,

	/** It matters a lot. */
	MUCH;

	/** Returns the weight that an input of the page sends, its place in the list. */
	static Optional<DecisionWeight> at(int place) {
		return (place >= 0 && place < values().length) ? Optional.of(values()[place]) : Optional.empty();
	}

	/** Returns how many parts wide it is in the picture. */
	int parts() {
		return ordinal();
	}

	/** Returns the last part of the key of its name. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

}
