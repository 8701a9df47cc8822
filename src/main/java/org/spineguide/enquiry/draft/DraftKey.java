package org.spineguide.enquiry.draft;

import org.spineguide.crypto.RandomToken;

/**
 * Two-part key of a {@link FormDraft}, both parts of which are needed to open it.
 *
 * @param name stands in the address of the form and opens nothing alone
 * @param secret is known to one browser only, which keeps it in a cookie
 */
public record DraftKey(String name, RandomToken secret) {

	/** Pattern of a name in an address. */
	public static final String NAME_FORM = "[A-Za-z0-9_-]{22}";

	private static final int NAME_BITS = 128;

	static DraftKey draw() {
		return new DraftKey(RandomToken.draw(NAME_BITS).value(), RandomToken.draw());
	}

	/** Returns the address below which all steps of the form are. */
	public String address() {
		return address(this.name);
	}

	/** Returns the address of the draft with a name. */
	public static String address(String name) {
		return "/appointments/draft/" + name;
	}

}
