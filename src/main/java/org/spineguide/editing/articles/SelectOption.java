package org.spineguide.editing.articles;

/**
 * Option of a select element.
 *
 * @param value what the browser sends
 * @param label what people read
 */
record SelectOption(String value, String label) {
}
