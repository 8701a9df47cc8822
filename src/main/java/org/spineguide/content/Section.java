package org.spineguide.content;

/**
 * A heading of an article.
 *
 * @param level 2 for the main sections, more for those within
 * @param title the words of the heading
 * @param id the name that links within the page use
 */
public record Section(int level, String title, String id) {
}
