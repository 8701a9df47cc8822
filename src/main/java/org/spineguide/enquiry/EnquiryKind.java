package org.spineguide.enquiry;

/** What a visitor wants from the clinic. */
public enum EnquiryKind {

	/** To be seen by the team. */
	APPOINTMENT,

	/** An answer. */
	QUESTION

}
