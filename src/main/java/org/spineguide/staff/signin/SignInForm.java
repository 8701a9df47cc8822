package org.spineguide.staff.signin;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.spineguide.staff.password.PasswordRules;

/**
 * Sign-in form.
 *
 * @param email the address
 * @param password the password, as long as any may be
 */
record SignInForm(@NotBlank @Size(max = 254) @Nullable String email,
		@NotEmpty @Size(max = PasswordRules.LONGEST) @Nullable String password) {

	static SignInForm empty() {
		return new SignInForm(null, null);
	}

	String typedEmail() {
		return (this.email != null) ? this.email : "";
	}

	String typedPassword() {
		return (this.password != null) ? this.password : "";
	}

	/** Keeps the password out of logs. */
	@Override
	public String toString() {
		return "SignInForm[hidden]";
	}

}
