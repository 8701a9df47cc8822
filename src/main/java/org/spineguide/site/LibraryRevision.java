package org.spineguide.site;

import org.spineguide.content.Libraries;
import org.spineguide.web.PageRevision;

import org.springframework.stereotype.Component;

/** Pages change when the library does, and with the program. */
@Component
class LibraryRevision implements PageRevision {

	private final Libraries libraries;

	LibraryRevision(Libraries libraries) {
		this.libraries = libraries;
	}

	@Override
	public String current() {
		return this.libraries.current().revision();
	}

}
