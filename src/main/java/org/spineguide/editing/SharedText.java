package org.spineguide.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.spineguide.content.Library;

/**
 * A text that articles share.
 *
 * @param file its file
 * @param name what it is, in a word that messages know
 */
record SharedText(String file, String name) {

	/** The text in a file, if articles share it. */
	static Optional<SharedText> in(String file, Library library) {
		return of(library).stream().filter((text) -> text.file().equals(file)).findFirst();
	}

	/** The key of the message that names it. */
	public String message() {
		return "editing.shared." + this.name;
	}

	/** Those that staff may change. */
	static List<SharedText> of(Library library) {
		List<SharedText> texts = new ArrayList<>(
				List.of(new SharedText("references.yml", "references"), new SharedText("clinic.yml", "clinic")));
		library.editions()
			.keySet()
			.forEach((language) -> Stream
				.concat(Stream.of("emergency", "warning-signs", "when-to-call")
					.map((name) -> new SharedText(language + "/blocks/" + name + ".md", name)),
						Stream.of("glossary", "red-flags", "lay-words", "asked-as", "plain-words")
							.map((name) -> new SharedText(language + "/" + name + ".yml", name)))
				.forEach(texts::add));
		return texts;
	}

}
