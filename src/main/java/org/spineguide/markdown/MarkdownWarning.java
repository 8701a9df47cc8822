package org.spineguide.markdown;

/**
 * Something in a text that the writer should mend; the text can be shown all the same.
 */
public record MarkdownWarning(int line, String message) {
}
