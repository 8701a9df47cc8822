package org.spineguide.enquiry;

/**
 * One of the answers that a question of the form offers.
 *
 * @param value what the browser sends
 * @param label what people read
 */
record Choice(String value, String label) {
}
