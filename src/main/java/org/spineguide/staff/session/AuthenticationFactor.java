package org.spineguide.staff.session;

/** A way in which someone showed who they are. */
public enum AuthenticationFactor {

	/** They know the password, or hold a link that lets them choose it. */
	PASSWORD,

	/** They have the app, or one of the recovery codes. */
	CODE,

	/** They have a passkey, and unlocked it. */
	PASSKEY,

	/** The clinic's own sign-in says so. */
	PROVIDER;

	/** Whether nothing else need be shown. */
	boolean isEnough() {
		return this == PASSKEY || this == PROVIDER;
	}

}
