package org.spineguide.content;

import java.util.Set;

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
		return reread(Set.of());
	}

	/**
	 * The library after a look at the files, for whoever has just deleted some.
	 * @param deleted the files that were deleted; others that are missing may be a fault
	 * of the disk, and stay as they were
	 */
	default Library reread(Set<String> deleted) {
		return current();
	}

}
