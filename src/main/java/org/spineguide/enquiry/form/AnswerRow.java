package org.spineguide.enquiry.form;

import org.jspecify.annotations.Nullable;

/**
 * Row of the page that shows the answers before they are sent.
 *
 * @param label what was asked
 * @param value what was answered
 * @param page the page on which to change it
 * @param field the input on that page
 * @param doubt what to look at once more, or {@code null}
 * @param meant the answer that was perhaps meant, or {@code null}
 */
record AnswerRow(String label, String value, FormStep page, String field, @Nullable String doubt,
		@Nullable String meant) {

	/** Keeps what people tell us out of logs. */
	@Override
	public String toString() {
		return "AnswerRow[" + this.field + "]";
	}

}
