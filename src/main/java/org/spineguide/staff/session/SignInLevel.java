package org.spineguide.staff.session;

import org.jspecify.annotations.Nullable;

import org.springframework.security.core.Authentication;

/** What someone may do because of how they signed in, whatever their roles. */
public enum SignInLevel {

	/** Must still show a code or a passkey. */
	SECOND_STEP,

	/** Showed all that is asked for. */
	SIGNED_IN,

	/** Showed lately who they are, and may change how they sign in. */
	FRESH,

	/** May set up a code or a passkey. */
	SET_UP;

	public boolean isHeldBy(@Nullable Authentication who) {
		return who != null
				&& who.getAuthorities().stream().anyMatch((granted) -> name().equals(granted.getAuthority()));
	}

}
