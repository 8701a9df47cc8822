package org.spineguide.markdown;

/**
 * A use of a reference.
 *
 * @param number the same for the same key, counted in order of first use; 0 when the key
 * is unknown
 */
public record Citation(String key, int number, int line) {
}
