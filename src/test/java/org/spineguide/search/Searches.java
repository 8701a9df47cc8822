package org.spineguide.search;

import org.spineguide.content.Library;
import org.spineguide.content.LibraryChanged;

/** Makes searches for tests. */
final class Searches {

	private Searches() {
	}

	/** A search over a library. */
	static ReloadingSearch of(Library library) {
		ReloadingSearch search = new ReloadingSearch((words) -> {
		});
		search.follow(new LibraryChanged(library));
		return search;
	}

}
