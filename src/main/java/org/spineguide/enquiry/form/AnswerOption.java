package org.spineguide.enquiry.form;

/**
 * Option of a question of the form.
 *
 * @param value what the browser sends
 * @param label what people read
 */
record AnswerOption(String value, String label) {
}
