package org.spineguide.staff.signin;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Form of the second step.
 *
 * @param code from an app, or a recovery code
 */
record CodeForm(@NotBlank @Size(max = 50) @Nullable String code) {

	static CodeForm empty() {
		return new CodeForm(null);
	}

	String typed() {
		return (this.code != null) ? this.code : "";
	}

	/** Keeps the code out of logs. */
	@Override
	public String toString() {
		return "CodeForm[hidden]";
	}

}
