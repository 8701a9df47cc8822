package org.spineguide.enquiry.handling;

import org.jspecify.annotations.Nullable;

import org.spineguide.contact.VisibleText;
import org.spineguide.enquiry.Enquiry;

/**
 * Form of the page of one enquiry.
 *
 * @param version the version of the enquiry that the page showed
 * @param handling the button that was pressed
 * @param note what was typed
 */
public record HandlingForm(String version, String handling, String note) {

	/** Longest note, about two pages. */
	public static final int LONGEST_NOTE = 5000;

	// Spring hands over null for what the browser left out.
	public HandlingForm(@Nullable String version, @Nullable String handling, @Nullable String note) {
		this.version = orEmpty(version);
		this.handling = orEmpty(handling);
		this.note = VisibleText.lines(orEmpty(note));
	}

	private static String orEmpty(@Nullable String text) {
		return (text != null) ? text : "";
	}

	/** Returns whether the page showed the enquiry as it is. */
	boolean knows(Enquiry enquiry) {
		return this.version.equals(String.valueOf(enquiry.version()));
	}

	/** Keeps notes about people out of logs. */
	@Override
	public String toString() {
		return "HandlingForm[" + this.handling + "]";
	}

}
