package org.spineguide.web;

/** Event that a {@link SecurityLog} writes down. */
public enum SecurityEvent {

	/** Somebody signed in with all that is asked for. */
	SIGNED_IN("signed-in"),

	/** Somebody signed out. */
	SIGNED_OUT("signed-out"),

	/** A password was wrong, or belongs to no account. */
	PASSWORD_REFUSED("password-refused"),

	/** A code of an authenticator app, or a recovery code, was wrong. */
	CODE_REFUSED("code-refused"),

	/** A passkey was not made or shown as asked. */
	PASSKEY_REFUSED("passkey-refused"),

	/** The identity provider vouched for nobody who may sign in. */
	PROVIDER_REFUSED("provider-refused"),

	/** A one-time link was not valid. */
	LINK_REFUSED("link-refused"),

	/** Somebody asked for a page that they may not see. */
	ACCESS_DENIED("access-denied"),

	/** A form came without the token of its session. */
	CSRF_REFUSED("csrf-refused"),

	/** Somebody exceeded a limit, and was refused. */
	OVER_BUDGET("over-budget"),

	/** Somebody changed how they, or others, may sign in. */
	ACCESS_CHANGED("access-changed");

	private final String word;

	SecurityEvent(String word) {
		this.word = word;
	}

	/** Returns the event as the log names it. */
	String word() {
		return this.word;
	}

}
