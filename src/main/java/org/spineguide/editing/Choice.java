package org.spineguide.editing;

/**
 * One of several to choose from.
 *
 * @param value what the browser sends
 * @param label what people read
 */
record Choice(String value, String label) {
}
