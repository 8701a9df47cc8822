package org.spineguide.staff.session;

/** Authentication factor: a way in which someone proved who they are. */
public enum AuthenticationFactor {

	/** Password, or a link that lets them choose it. */
	PASSWORD,

	/** Code from the app, or a recovery code. */
	CODE,

	/** Passkey that they unlocked. */
	PASSKEY,

	/** The clinic's own sign-in. */
	PROVIDER;

	/** Returns whether no other factor is needed. */
	boolean isEnough() {
		return this == PASSKEY || this == PROVIDER;
	}

}
