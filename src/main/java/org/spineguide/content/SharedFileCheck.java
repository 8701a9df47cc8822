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
	List<Finding> look(TextFile file) throws BrokenFileException {
		if (file.file().equals(ClinicFile.FILE)) {
			return lookAtClinic(file, ClinicFile.read(file));
		}
		if (file.file().equals(Bibliography.FILE)) {
			return lookAtReferences(file, Bibliography.read(file));
		}
		for (Edition edition : this.library.editions().values()) {
			String root = edition.language() + "/";
			if (file.file().startsWith(root)) {
				return look(file, file.file().substring(root.length()), edition);
			}
		}
		return unknown(file);
	}

	/** What readers see of a file, or {@code null} if they see none of it as it is. */
	static Proof.@Nullable Shared shown(TextFile file) throws BrokenFileException {
		if (file.file().equals(ClinicFile.FILE)) {
			return new Proof.Shared(List.of(), List.of(), ClinicFile.read(file));
		}
		if (file.file().equals(Bibliography.FILE)) {
			return new Proof.Shared(List.of(),
					Bibliography.read(file).values().stream().sorted(Comparator.comparing(Reference::id)).toList(),
					null);
		}
		return file.file().endsWith("/" + Shelf.GLOSSARY) ? new Proof.Shared(GlossaryFile.read(file), List.of(), null)
				: null;
	}

	private static List<Finding> look(TextFile file, String name, Edition edition) throws BrokenFileException {
		switch (name) {
			case Shelf.GLOSSARY -> {
				return ShelfCheck.glossary(file, GlossaryFile.read(file), edition);
			}
			case Shelf.LAY_WORDS -> Shelf.readSameWords(file);
			case Shelf.ASKED_AS -> {
				return ShelfCheck.askedAs(file, AskedAsFile.read(file), edition);
			}
			case Shelf.RED_FLAGS -> Shelf.readRedFlags(file);
			case Shelf.WITHDRAWN -> Shelf.readWithdrawn(file);
			case SectionPlan.FILE -> SectionPlan.read(file);
			case Yardstick.PLAIN_WORDS -> Yaml.read(file.file(), file.text(), 0, Map.class);
			default -> {
				return unknown(file);
			}
		}
		return List.of();
	}

	private static List<Finding> unknown(TextFile file) {
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
