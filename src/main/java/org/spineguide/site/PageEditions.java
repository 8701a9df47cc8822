package org.spineguide.site;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.spineguide.content.Edition;
import org.spineguide.content.Libraries;
import org.spineguide.content.Library;
import org.spineguide.web.NotFoundException;

import org.springframework.stereotype.Component;

/** Finds the articles in the language of a page. */
@Component
class PageEditions {

	private final Libraries libraries;

	private final Clock clock;

	PageEditions(Libraries libraries, Clock clock) {
		this.libraries = libraries;
		this.clock = clock;
	}

	/** Returns the present day at the clinic. */
	LocalDate today() {
		return this.libraries.current().clinic().today(this.clock);
	}

	Edition edition(Locale locale) {
		Library library = this.libraries.current();
		return library.edition(locale.toLanguageTag()).orElseGet(library::defaultEdition);
	}

	/**
	 * Returns the articles in the language of a page whose address may name it.
	 * @throws NotFoundException when the site has no such language, or its addresses do
	 * not name it
	 */
	Edition edition(@Nullable String language, Locale locale) {
		Edition edition = edition(locale);
		if (language != null && !edition.prefix().equals("/" + language)) {
			throw new NotFoundException();
		}
		return edition;
	}

}
