package org.spineguide.staff.password;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Form for a change of password.
 *
 * @param current the password so far
 * @param password the new one
 */
public record PasswordForm(@NotEmpty @Size(max = PasswordRules.LONGEST) @Nullable String current,
		@NotEmpty @Nullable String password) {

	public static PasswordForm empty() {
		return new PasswordForm(null, null);
	}

	/** Keeps the passwords out of logs. */
	@Override
	public String toString() {
		return "PasswordForm[hidden]";
	}

}
