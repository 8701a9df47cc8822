package org.spineguide.enquiry;

/**
 * One answer as the visitor checks it before sending.
 *
 * @param label what was asked
 * @param value what was answered
 * @param page the page on which to change it
 * @param field the input on that page
 */
record CheckRow(String label, String value, Page page, String field) {
}
