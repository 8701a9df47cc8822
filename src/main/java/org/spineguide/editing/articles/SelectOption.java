package org.spineguide.editing.articles;

/**
 * One of several to choose from.
 *
 * @param value what the browser sends
 * @param label what people read
 */
record SelectOption(String value, String label) {
}
