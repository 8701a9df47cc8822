package org.spineguide.enquiry.inbox;

/**
 * Link to another list of the inbox.
 *
 * @param label what people read
 * @param address where it leads
 * @param chosen whether it leads to the list that is shown
 */
record InboxLink(String label, String address, boolean chosen) {
}
