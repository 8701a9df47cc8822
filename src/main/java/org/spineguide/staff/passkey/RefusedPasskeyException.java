package org.spineguide.staff.passkey;

import org.jspecify.annotations.Nullable;

/** Says that a passkey does not let anyone in. */
public class RefusedPasskeyException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	RefusedPasskeyException(@Nullable Throwable cause) {
		super("The passkey is refused", cause);
	}

}
