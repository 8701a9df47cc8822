package org.spineguide.staff.session;

import org.jspecify.annotations.Nullable;

import org.springframework.security.core.Authentication;

/**
 * Sign-in level: what someone may do because of how they signed in, whatever their roles.
 */
public enum SignInLevel {

	/** A code or a passkey is still to be given. */
	SECOND_STEP,

	/** All required factors were given. */
	SIGNED_IN,

	/** Signed in recently, and may change how they sign in. */
	FRESH,

	/** A code or a passkey may be set up. */
	SET_UP;

	public boolean isHeldBy(@Nullable Authentication who) {
		return who != null
				&& who.getAuthorities().stream().anyMatch((granted) -> name().equals(granted.getAuthority()));
	}

}
