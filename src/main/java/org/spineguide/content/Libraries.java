package org.spineguide.content;

/**
 * Keeps the articles as they were last read. Every call may give a newer library, so ask
 * once for each page.
 */
public interface Libraries {

	/** The library as it stands now. */
	Library current();

	/**
	 * The library after a look at the files. For whoever has just changed one and does
	 * not want to wait until it is noticed.
	 */
	default Library reread() {
		return current();
	}

}
