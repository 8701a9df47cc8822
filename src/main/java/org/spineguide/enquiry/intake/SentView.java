package org.spineguide.enquiry.intake;

import org.spineguide.enquiry.Enquiry;
import org.spineguide.enquiry.EnquiryReference;
import org.spineguide.enquiry.EnquiryStatus;

/**
 * View of a request that was sent from the form before.
 *
 * @param reference its name
 * @param address its page
 * @param withdrawn whether the person took it back
 */
record SentView(EnquiryReference reference, String address, boolean withdrawn) {

	static SentView of(Enquiry enquiry) {
		return new SentView(enquiry.reference(), "/appointments/" + enquiry.token().value(),
				enquiry.status() == EnquiryStatus.WITHDRAWN);
	}

	/** Keeps the secret address out of logs. */
	@Override
	public String toString() {
		return "SentView[" + this.reference + "]";
	}

}
