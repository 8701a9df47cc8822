package org.spineguide.handout;

import org.spineguide.content.Libraries;
import org.spineguide.web.SheetPrinter;
import org.spineguide.web.TooBusyException;

import org.springframework.stereotype.Component;

/** Printer of sheets that are for one visitor alone, and never in a cache. */
@Component
class PersonalSheets implements SheetPrinter {

	private final HandoutComposer composer;

	private final Handouts handouts;

	private final Libraries libraries;

	PersonalSheets(HandoutComposer composer, Handouts handouts, Libraries libraries) {
		this.composer = composer;
		this.handouts = handouts;
		this.libraries = libraries;
	}

	@Override
	public byte[] print(String html, String client) {
		try {
			return this.handouts.once(() -> this.composer.printSheet(html, this.libraries.current()), client);
		}
		catch (BusyException ex) {
			throw new TooBusyException();
		}
	}

}
