package org.spineguide.enquiry;

/**
 * An enquiry came in and is being kept: told within the transaction that keeps it.
 *
 * @param reference its reference as people read it
 * @param urgent whether the person has signs of an emergency
 */
public record EnquiryReceived(String reference, boolean urgent) {
}
