package org.spineguide.markdown;

/**
 * Picture in a text.
 *
 * @param target as written
 * @param address as it stands in the page
 * @param alt what it shows, in words; empty when the writer gave none
 */
public record MarkdownPicture(String target, String address, String alt, int line) {
}
