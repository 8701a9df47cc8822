package org.spineguide.staff;

import java.util.Set;

/**
 * Flash messages: what a page may say at its top because of what was done on the page
 * before. They are named in the address, so only these words can be said.
 */
public final class FlashMessages {

	private static final Set<String> NAMES = Set.of("signed-out", "ended", "ended-unsent", "again", "password-chosen",
			"others-signed-out", "passkey-made", "passkey-removed", "app-set-up", "app-removed", "saved", "disabled",
			"enabled", "shown-out", "second-step-taken", "provider-refused");

	private FlashMessages() {
	}

	public static boolean contains(String name) {
		return NAMES.contains(name);
	}

	/** Returns the key of the message. */
	public static String key(String name) {
		return "staff.note." + name;
	}

}
