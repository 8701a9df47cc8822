package org.spineguide.editing;

/**
 * What a script is told of a draft.
 *
 * @param version the draft's version now
 * @param basis the stamp of the text that it was made from
 * @param otherWindow whether another window of the same member saved meanwhile
 * @param stale whether someone published another text meanwhile
 */
record Saved(long version, String basis, boolean otherWindow, boolean stale) {

	static Saved of(Sheet sheet) {
		return new Saved(sheet.version(), sheet.basis().stamp(), false, sheet.isStale());
	}

}
