package org.spineguide.enquiry;

import java.util.List;

import org.spineguide.enquiry.form.EnquiryForm;

/** Makes filled-in forms for tests: Ada asks to be phoned, unless told otherwise. */
public record Forms(String name, String route, String phone, String email, String message) {

	public static Forms form() {
		return new Forms("Ada Example", "PHONE", "(202) 555-0143", "", "My leg hurts when I sit.");
	}

	public Forms named(String newName) {
		return new Forms(newName, this.route, this.phone, this.email, this.message);
	}

	public Forms phone(String newPhone) {
		return new Forms(this.name, "PHONE", newPhone, this.email, this.message);
	}

	public Forms email(String newEmail) {
		return new Forms(this.name, "EMAIL", this.phone, newEmail, this.message);
	}

	public Forms saying(String newMessage) {
		return new Forms(this.name, this.route, this.phone, this.email, newMessage);
	}

	public EnquiryForm make() {
		return new EnquiryForm("no", this.name, this.route, this.phone, this.email, "no", List.of("MONDAY_AM"),
				"spinal-fusion", this.message);
	}

}
