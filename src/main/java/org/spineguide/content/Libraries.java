package org.spineguide.content;

import java.util.Optional;
import java.util.Set;

/**
 * Holder of the current library. Every call may give a newer library, so ask once for
 * each page.
 */
public interface Libraries {

	/** Returns the current library. */
	Library current();

	/**
	 * Returns the library, unless it is still being read for the first time. Never waits.
	 */
	default Optional<Library> known() {
		return Optional.of(current());
	}

	/**
	 * Reads the changed files and returns the current library. For callers that have just
	 * changed a file and do not want to wait until it is noticed.
	 */
	default Library reread() {
		return reread(Set.of());
	}

	/**
	 * Reads the changed files and returns the current library, for callers that have just
	 * deleted some.
	 * @param deleted the files that were deleted; others that are missing may be a fault
	 * of the disk, and stay as they were
	 */
	default Library reread(Set<String> deleted) {
		return current();
	}

}
