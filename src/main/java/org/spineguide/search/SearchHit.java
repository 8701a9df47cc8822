package org.spineguide.search;

import org.spineguide.content.Article;

/**
 * Article that was found.
 *
 * @param article the article
 * @param topic the title of its topic, empty for a page of the site itself
 * @param excerpt what it says about the words
 */
public record SearchHit(Article article, String topic, Snippet excerpt) {
}
