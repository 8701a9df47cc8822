package org.spineguide.enquiry.form;

/**
 * One of the answers that a question of the form offers.
 *
 * @param value what the browser sends
 * @param label what people read
 */
record AnswerOption(String value, String label) {
}
