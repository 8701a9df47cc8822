package org.spineguide.staff.home;

import java.util.Locale;

/** Kind of work on the start page of staff, the most urgent first. */
public enum WorkKind {

	/** People with signs of an emergency. */
	URGENT,

	/** People who should have had a reply by now. */
	LATE,

	/** People who are to have a reply today. */
	TODAY,

	/** People who could not be reached on an earlier day. */
	RETRY,

	/** Requests that were held as spam and may be real. */
	HELD,

	/** Texts that wait for a second person. */
	APPROVAL,

	/** Articles whose review is due. */
	REVIEW,

	/** What is broken. */
	MEND;

	/** Returns its name in the ids of the page. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Returns the key of the message that names it. */
	public String label() {
		return "staff.work." + word();
	}

}
