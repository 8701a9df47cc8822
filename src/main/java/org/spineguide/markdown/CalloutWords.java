package org.spineguide.markdown;

public record CalloutWords(String heading, String urgency) {
}
