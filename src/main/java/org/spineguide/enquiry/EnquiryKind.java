package org.spineguide.enquiry;

/** What a visitor wants from the clinic. */
enum EnquiryKind {

	/** To be seen by the team. */
	APPOINTMENT,

	/** An answer. */
	QUESTION

}
