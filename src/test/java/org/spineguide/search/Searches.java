package org.spineguide.search;

import org.spineguide.content.Library;
import org.spineguide.content.LibraryChanged;
import org.spineguide.content.load.TestLibrary;

/** Makes searches for tests. */
final class Searches {

	private Searches() {
	}

	/** A search over the articles that come with the program, indexed once. */
	static Search shipped() {
		return Shipped.SEARCH;
	}

	/** A search over a library. */
	static ReloadingSearch of(Library library) {
		ReloadingSearch search = new ReloadingSearch((words) -> {
		});
		search.follow(new LibraryChanged(library));
		return search;
	}

	/** Holds the search that several tests share and none changes. */
	private static final class Shipped {

		private static final Search SEARCH = of(TestLibrary.shipped());

	}

}
