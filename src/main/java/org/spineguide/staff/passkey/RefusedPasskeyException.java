package org.spineguide.staff.passkey;

import org.jspecify.annotations.Nullable;

/** Signals that a passkey was refused. */
public class RefusedPasskeyException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	RefusedPasskeyException(@Nullable Throwable cause) {
		super("The passkey is refused", cause);
	}

}
