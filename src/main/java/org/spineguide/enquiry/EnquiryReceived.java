package org.spineguide.enquiry;

/**
 * Event that an enquiry came in, published within the transaction that keeps it.
 *
 * @param reference its reference as people read it
 * @param urgent whether the person has signs of an emergency
 */
public record EnquiryReceived(String reference, boolean urgent) {
}
