package org.spineguide.content;

/**
 * A text that several pages show, such as the warning signs.
 *
 * @param markdown its text as the file has it
 * @param html the same as safe HTML, for pages that are no article
 */
public record Block(String markdown, String html) {
}
