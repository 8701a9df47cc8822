package org.spineguide.enquiry.bulk;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.spineguide.enquiry.Enquiry;
import org.spineguide.enquiry.EnquiryStatus;
import org.spineguide.enquiry.handling.Handling;

/** Action on several enquiries at once. */
enum BulkAction {

	/**
	 * Close those that are open; not people with signs of an emergency whom nobody saw.
	 */
	CLOSE("closed"),

	/** Erase those that are over or held as spam. */
	ERASE("erased");

	private final String result;

	BulkAction(String result) {
		this.result = result;
	}

	/** Finds the action that a form names. */
	static Optional<BulkAction> named(String name) {
		return Arrays.stream(values()).filter((action) -> action.name().equals(name)).findFirst();
	}

	/** Returns whether it can be done to an enquiry as it is now. */
	boolean isOpenTo(Enquiry enquiry) {
		return switch (this) {
			case CLOSE -> Handling.of(enquiry).contains(Handling.CLOSE)
					&& !(enquiry.isUrgent() && enquiry.status() == EnquiryStatus.RECEIVED);
			case ERASE -> enquiry.isErasable();
		};
	}

	/** Returns the field of an address that says how many it was done to. */
	String result() {
		return this.result;
	}

	/** Returns the key of the message that asks whether to do it. */
	public String question() {
		return "enquiry.bulk.question." + name().toLowerCase(Locale.ROOT);
	}

	/** Returns the key of the message that says why some are left as they are. */
	public String exception() {
		return "enquiry.bulk.exception." + name().toLowerCase(Locale.ROOT);
	}

	/** Returns the key of the message on its button. */
	public String label() {
		return "enquiry.bulk." + name().toLowerCase(Locale.ROOT);
	}

}
