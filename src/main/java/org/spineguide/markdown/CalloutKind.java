package org.spineguide.markdown;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Type of a callout box; a text names it as in {@code > [!non-urgent]}. */
public enum CalloutKind {

	EMERGENCY, URGENT, NON_URGENT, DID_YOU_KNOW, KEY_POINTS, DO, DONT, QUESTIONS, TIMELINE, COMPARE, FAQ, VALUES, QUIZ,
	READY;

	private static final Map<String, CalloutKind> BY_WORD = Stream.of(values())
		.collect(Collectors.toUnmodifiableMap(CalloutKind::word, Function.identity()));

	/** Returns the type as a text names it: lower case with hyphens. */
	public String word() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** Returns whether the box says how fast the reader must act. */
	public boolean urgency() {
		return this == EMERGENCY || this == URGENT || this == NON_URGENT;
	}

	static Optional<CalloutKind> of(String word) {
		return Optional.ofNullable(BY_WORD.get(word.toLowerCase(Locale.ROOT)));
	}

}
