package org.spineguide.staff.home;

/**
 * Line of the start page of staff: one thing to do. Tells nothing about any patient.
 *
 * @param title what the thing is called
 * @param detail why it waits
 * @param address the page that opens the thing itself
 */
public record WorkItem(String title, String detail, String address) {
}
