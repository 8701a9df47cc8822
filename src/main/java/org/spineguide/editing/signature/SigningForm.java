package org.spineguide.editing.signature;

import org.jspecify.annotations.Nullable;

/**
 * Form of who signs a text or sends it back.
 *
 * @param seen the hash of the text that they had before them
 * @param name their name, as readers are to see it
 * @param role what they are
 * @param read whether they say that they read the text
 * @param remarks what is to be changed, each remark on a line of its own
 */
record SigningForm(@Nullable String seen, @Nullable String name, @Nullable String role, @Nullable Boolean read,
		@Nullable String remarks) {

	/** Longest name or role. */
	static final int LONGEST = 100;

	/** Longest remarks. */
	static final int LONGEST_REMARKS = 10_000;

	SigningForm {
		remarks = (remarks != null) ? remarks : "";
	}

	static SigningForm of(String seen, String name) {
		return new SigningForm(seen, name, null, null, null);
	}

	/** Returns a field without spaces around it and within one line. */
	static String line(@Nullable String text) {
		return (text != null) ? text.replaceAll("[\\p{Cntrl}\\p{Cf}\\s]+", " ").strip() : "";
	}

	/** Keeps the name and the remarks out of logs. */
	@Override
	public String toString() {
		return "SigningForm[hidden]";
	}

}
