package org.spineguide.markdown;

/**
 * Warning about a place in a text that the writer should fix; the text can be shown all
 * the same.
 */
public record MarkdownWarning(int line, String message) {
}
