package org.spineguide.markdown;

public record Heading(int level, String text, String id, int line) {
}
