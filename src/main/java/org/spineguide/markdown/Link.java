package org.spineguide.markdown;

/**
 * Link in a text.
 *
 * @param target as written
 * @param address as it stands in the page
 */
public record Link(String target, String address, String text, int line) {
}
