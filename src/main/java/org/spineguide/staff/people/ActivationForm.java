package org.spineguide.staff.people;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Form of the page of a one-time link. Only the first account asks for more than a
 * password.
 *
 * @param email the address to sign in with
 * @param name what colleagues call them
 * @param password the password that they chose
 */
record ActivationForm(
		@NotBlank(groups = ActivationForm.First.class) @Email(groups = ActivationForm.First.class) @Size(max = 254,
				groups = ActivationForm.First.class) @Nullable String email,
		@NotBlank(groups = ActivationForm.First.class) @Size(max = 100,
				groups = ActivationForm.First.class) @Nullable String name,
		@NotEmpty @Nullable String password) {

	static ActivationForm empty() {
		return new ActivationForm(null, null, null);
	}

	static String orEmpty(@Nullable String text) {
		return (text != null) ? text : "";
	}

	/** Keeps the password out of logs. */
	@Override
	public String toString() {
		return "ActivationForm[hidden]";
	}

	/** Validation group of the first account. */
	interface First {

	}

}
