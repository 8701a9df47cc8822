package org.spineguide.markdown;

import java.util.Map;
import java.util.function.*;

public record Surroundings(UnaryOperator<String> address, Predicate<String> knownReference, Terms terms,
		Map<String, String> variables, Map<CalloutKind, CalloutWords> words) {
}
