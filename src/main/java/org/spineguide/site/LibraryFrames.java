package org.spineguide.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.spineguide.content.Clinic;
import org.spineguide.content.Edition;
import org.spineguide.content.Libraries;
import org.spineguide.content.Library;
import org.spineguide.content.Topic;
import org.spineguide.web.Frame;
import org.spineguide.web.Frame.Way;
import org.spineguide.web.Frames;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The frame of every page, taken from the clinic's details and its topics. */
@Component
class LibraryFrames implements Frames {

	private final Libraries libraries;

	private final MessageSource messages;

	LibraryFrames(Libraries libraries, MessageSource messages) {
		this.libraries = libraries;
		this.messages = messages;
	}

	@Override
	public Frame frame(Locale locale) {
		Library library = this.libraries.current();
		Edition edition = library.edition(locale.toLanguageTag()).orElseGet(library::defaultEdition);
		Clinic clinic = library.clinic();
		List<Way> navigation = new ArrayList<>();
		for (Topic topic : edition.home().topics()) {
			navigation.add(new Way(topic.title(), topic.address()));
		}
		navigation.add(new Way(this.messages.getMessage("site.appointments", null, locale), "/appointments"));
		return new Frame(clinic.name(), clinic.phone(), clinic.emergencyNumber(), locale, navigation,
				edition.home().address());
	}

	@Override
	public List<String> languages() {
		return this.libraries.current().clinic().languages();
	}

}
