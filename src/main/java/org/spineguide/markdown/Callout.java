package org.spineguide.markdown;

import java.util.List;

public record Callout(CalloutKind kind, String heading, String text, List<String> items, List<Question> questions,
		int line) {
}
