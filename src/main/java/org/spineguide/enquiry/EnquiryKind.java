package org.spineguide.enquiry;

/** Kind of an enquiry: what a visitor wants from the clinic. */
public enum EnquiryKind {

	/** An appointment with the team. */
	APPOINTMENT,

	/** An answer. */
	QUESTION

}
