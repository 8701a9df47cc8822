package org.spineguide.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;

import org.jspecify.annotations.Nullable;

/**
 * Looks at a file that articles share, as it would stand after a change: the glossary,
 * the bibliography, the clinic's details and the like.
 */
final class SharedFileCheck {

	private final ContentFolder folder;

	private final Library library;

	private final SortedSet<String> files;

	SharedFileCheck(ContentFolder folder, Library library, SortedSet<String> files) {
		this.folder = folder;
		this.library = library;
		this.files = files;
	}

	/** What is wrong with a text that is meant for a file. */
	List<Finding> look(ContentFile file, TextFile text) throws BrokenFileException {
		return switch (file.type()) {
			case CLINIC -> lookAtClinic(text, ClinicFile.read(text));
			case REFERENCES -> lookAtReferences(text, Bibliography.read(text));
			default -> {
				Edition edition = this.library.editions().get(file.language());
				yield (edition != null) ? look(file.type(), text, edition) : unknown(text);
			}
		};
	}

	/** What readers see of a file, or {@code null} if they see none of it as it is. */
	static Proof.@Nullable Shared shown(ContentFile file, TextFile text) throws BrokenFileException {
		return switch (file.type()) {
			case CLINIC -> new Proof.Shared(List.of(), List.of(), ClinicFile.read(text));
			case REFERENCES -> new Proof.Shared(List.of(),
					Bibliography.read(text).values().stream().sorted(Comparator.comparing(Reference::id)).toList(),
					null);
			case GLOSSARY -> new Proof.Shared(GlossaryFile.read(text), List.of(), null);
			default -> null;
		};
	}

	private static List<Finding> look(ContentFileType type, TextFile text, Edition edition) throws BrokenFileException {
		switch (type) {
			case GLOSSARY -> {
				return ShelfCheck.glossary(text, GlossaryFile.read(text), edition);
			}
			case ASKED_AS -> {
				return ShelfCheck.askedAs(text, AskedAsFile.read(text), edition);
			}
			case LAY_WORDS -> Shelf.readSameWords(text);
			case RED_FLAGS -> Shelf.readRedFlags(text);
			case WITHDRAWN -> Shelf.readWithdrawn(text);
			case SECTIONS -> SectionPlan.read(text);
			case PLAIN_WORDS -> Yaml.read(text.file(), text.text(), 0, Map.class);
			case ARTICLE, CLINIC, EMERGENCY, IMAGE, REFERENCES -> {
				return unknown(text);
			}
		}
		return List.of();
	}

	/** That a file is none that the site knows. */
	static List<Finding> unknown(TextFile file) {
		return List.of(Finding.error(file.file(), 1, "The site knows no such file", "Look at its name"));
	}

	/** A source that is cited must not go away. */
	private List<Finding> lookAtReferences(TextFile file, Map<String, Reference> now) {
		Notes notes = new Notes("sources", file.file());
		articles().forEach((article) -> article.body()
			.references()
			.stream()
			.filter((reference) -> !now.containsKey(reference.id()))
			.forEach((reference) -> notes.error(1,
					"'" + reference.id() + "' is gone, but " + article.file() + " cites it",
					"Put it back, or first change the article")));
		return notes.findings();
	}

	/** What texts name in double braces must not go away. */
	private List<Finding> lookAtClinic(TextFile file, Clinic now) {
		Set<String> gone = new HashSet<>(Vocabulary.variables(this.library.clinic()).keySet());
		gone.removeAll(Vocabulary.variables(now).keySet());
		Notes notes = new Notes("readable", file.file());
		List<String> languages = new ArrayList<>(now.languages());
		languages.removeIf((language) -> this.files.contains(language + "/index.md"));
		languages.forEach((language) -> notes.error(1, "There is no home page in the language '" + language + "'",
				"First add " + language + "/index.md"));
		if (!gone.isEmpty()) {
			this.files.stream()
				.filter((name) -> name.endsWith(".md") && name.contains("/"))
				.forEach((name) -> lookForUse(name, gone, notes));
		}
		return notes.findings();
	}

	private void lookForUse(String name, Set<String> gone, Notes notes) {
		try {
			TextFile text = this.folder.read(name);
			gone.stream()
				.filter((variable) -> text.text().contains("{{" + variable + "}}"))
				.forEach(
						(variable) -> notes.error(1,
								"'" + variable + "' is gone, but " + name + " shows it on line "
										+ text.lineOf("{{" + variable + "}}"),
								"Put it back, or first change that text"));
		}
		catch (BrokenFileException ex) {
			// Reading the library has named the file already.
			return;
		}
	}

	private Collection<Article> articles() {
		return this.library.editions()
			.values()
			.stream()
			.flatMap((edition) -> edition.articles().stream())
			.sorted(Comparator.comparing(Article::file))
			.toList();
	}

}
