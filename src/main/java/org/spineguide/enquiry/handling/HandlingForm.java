package org.spineguide.enquiry.handling;

import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.spineguide.contact.VisibleText;
import org.spineguide.enquiry.Enquiry;

/**
 * Form of the page of one enquiry.
 *
 * @param version the version of the enquiry that the page showed
 * @param handling the button that was pressed
 * @param note what was typed
 * @param phrase the number of the phrase that was chosen, counted from 0; empty for none
 */
public record HandlingForm(String version, String handling, String note, String phrase) {

	/** Longest note, about two pages. */
	public static final int LONGEST_NOTE = 5000;

	// Spring hands over null for what the browser left out.
	public HandlingForm(@Nullable String version, @Nullable String handling, @Nullable String note,
			@Nullable String phrase) {
		this.version = orEmpty(version);
		this.handling = orEmpty(handling);
		this.note = VisibleText.lines(orEmpty(note));
		this.phrase = orEmpty(phrase);
	}

	private static String orEmpty(@Nullable String text) {
		return (text != null) ? text : "";
	}

	/** Returns the form with the chosen phrase before what was typed. */
	public HandlingForm with(List<String> phrases) {
		return IntStream.range(0, phrases.size())
			.filter((place) -> this.phrase.equals(String.valueOf(place)))
			.mapToObj((place) -> new HandlingForm(this.version, this.handling,
					(phrases.get(place) + "\n" + this.note).strip(), ""))
			.findFirst()
			.orElse(this);
	}

	/** Returns whether the page showed the enquiry as it is. */
	boolean knows(Enquiry enquiry) {
		return this.version.equals(String.valueOf(enquiry.version()));
	}

	/** Keeps notes about people out of logs. */
	@Override
	public String toString() {
		return "HandlingForm[" + this.handling + "]";
	}

}
