package org.spineguide.markdown;

public record Citation(String key, int number, int line) {
}
