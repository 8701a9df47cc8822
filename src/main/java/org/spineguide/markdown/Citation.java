package org.spineguide.markdown;

/**
 * Use of a reference in a text.
 *
 * @param number the same for the same key, counted in order of first use; 0 when the key
 * is unknown
 */
public record Citation(String key, int number, int line) {
}
