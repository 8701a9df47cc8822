package org.spineguide.site;

import java.util.Locale;

import org.spineguide.content.Edition;
import org.spineguide.content.Libraries;
import org.spineguide.content.Library;

import org.springframework.stereotype.Component;

/** The articles in the language of a page. */
@Component
class Editions {

	private final Libraries libraries;

	Editions(Libraries libraries) {
		this.libraries = libraries;
	}

	Edition edition(Locale locale) {
		Library library = this.libraries.current();
		return library.edition(locale.toLanguageTag()).orElseGet(library::defaultEdition);
	}

}
