package org.spineguide.content.review;

/**
 * Kind of change that counts as a small correction: the meaning for patients stays the
 * same, so the clinician need not sign again. All else asks for a new signature.
 */
public enum SmallChange {

	/** Spelling, grammar or punctuation, with the same meaning. */
	SPELLING,

	/** Layout: headings, lists, line breaks, the order of notes; no word differs. */
	LAYOUT,

	/** The address that a link leads to, or the address of the page itself. */
	LINK,

	/** How a source is written: its title, authors or address, not which one is cited. */
	SOURCE_ENTRY,

	/** The look of a drawing: size, colors, file format; it shows the same. */
	DRAWING_LOOK,

	/** A phone number, address or opening hour of the clinic. */
	CONTACT;

	/** Returns the key of the message that describes it. */
	public String label() {
		return "content.small-change." + name();
	}

}
