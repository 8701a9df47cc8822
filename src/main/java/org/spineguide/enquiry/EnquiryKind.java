package org.spineguide.enquiry;

/** What a visitor wants from the clinic. */
enum EnquiryKind {

	/** To be seen by the team. */
	APPOINTMENT(EnquiryForm.OfAppointment.class),

	/** An answer. */
	QUESTION(EnquiryForm.OfQuestion.class);

	private final Class<?> rules;

	EnquiryKind(Class<?> rules) {
		this.rules = rules;
	}

	/** The rules that answers follow for this kind alone. */
	Class<?> rules() {
		return this.rules;
	}

}
