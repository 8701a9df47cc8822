package org.spineguide.search;

import org.spineguide.content.Library;
import org.spineguide.content.LibraryChanged;

/** Makes searches for tests. */
final class Searches {

	private Searches() {
	}

	/** A search over a library. */
	static LiveSearch of(Library library) {
		LiveSearch search = new LiveSearch((words) -> {
		});
		search.follow(new LibraryChanged(library));
		return search;
	}

}
