package org.spineguide.staff;

import java.util.Locale;

/** Group of sections in the navigation of staff pages, in its order. */
public enum StaffGroup {

	/** Requests of patients, and the mails about them. */
	REQUESTS,

	/** Articles, with their approvals and reviews. */
	ARTICLES,

	/** What there is to know about the site. */
	REPORTS,

	/** What is set up once. */
	SETTINGS;

	/** Returns its name in the ids of pages. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Returns the key of the message that names it. */
	public String label() {
		return "staff.group." + word();
	}

}
