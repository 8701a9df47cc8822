package org.spineguide.enquiry;

import java.util.List;

/** Makes filled-in forms for tests: Ada asks to be phoned, unless told otherwise. */
record Forms(String name, String route, String phone, String email, String message) {

	static Forms form() {
		return new Forms("Ada Example", "PHONE", "(202) 555-0143", "", "My leg hurts when I sit.");
	}

	Forms named(String newName) {
		return new Forms(newName, this.route, this.phone, this.email, this.message);
	}

	Forms phone(String newPhone) {
		return new Forms(this.name, "PHONE", newPhone, this.email, this.message);
	}

	Forms email(String newEmail) {
		return new Forms(this.name, "EMAIL", this.phone, newEmail, this.message);
	}

	Forms saying(String newMessage) {
		return new Forms(this.name, this.route, this.phone, this.email, newMessage);
	}

	EnquiryForm make() {
		return new EnquiryForm("no", this.name, this.route, this.phone, this.email, "no", List.of("MONDAY_AM"),
				"spinal-fusion", this.message);
	}

}
