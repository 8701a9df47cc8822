package org.spineguide.content.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;

import org.jspecify.annotations.Nullable;

import org.spineguide.content.Article;
import org.spineguide.content.Clinic;
import org.spineguide.content.Edition;
import org.spineguide.content.Finding;
import org.spineguide.content.InvalidContentException;
import org.spineguide.content.Library;
import org.spineguide.content.Reference;
import org.spineguide.content.brand.file.ColorsFile;
import org.spineguide.content.evidence.NoticesFile;
import org.spineguide.content.file.AskedAsFile;
import org.spineguide.content.file.BibliographyFile;
import org.spineguide.content.file.ClinicFile;
import org.spineguide.content.file.ContentFile;
import org.spineguide.content.file.ContentFileType;
import org.spineguide.content.file.ContentFolder;
import org.spineguide.content.file.FindingCollector;
import org.spineguide.content.file.GlossaryFile;
import org.spineguide.content.file.LanguageFiles;
import org.spineguide.content.file.RequiredSections;
import org.spineguide.content.file.TextFile;
import org.spineguide.content.load.LanguageContext;
import org.spineguide.content.words.WordsFile;
import org.spineguide.content.yaml.YamlReader;

import org.springframework.context.MessageSource;

/**
 * Check of a file that articles share, as it would be after a change: the glossary, the
 * bibliography, the clinic's details and the like.
 */
final class SharedFileCheck {

	private final ContentFolder folder;

	private final Library library;

	private final SortedSet<String> files;

	private final MessageSource messages;

	SharedFileCheck(ContentFolder folder, Library library, SortedSet<String> files, MessageSource messages) {
		this.folder = folder;
		this.library = library;
		this.files = files;
		this.messages = messages;
	}

	/** Returns the findings about a text that is meant for a file. */
	List<Finding> look(ContentFile file, TextFile text) throws InvalidContentException {
		return switch (file.type()) {
			case CLINIC -> lookAtClinic(text, ClinicFile.read(text));
			case REFERENCES -> lookAtReferences(text, BibliographyFile.read(text));
			case NOTICES -> NoticesFile.read(text).strangers(this.library.references().keySet());
			case COLORS -> {
				ColorsFile.read(text);
				yield List.of();
			}
			case INTERFACE -> {
				WordsFile.read(text, file.language(), this.messages);
				yield List.of();
			}
			default -> {
				Edition edition = this.library.editions().get(file.language());
				yield (edition != null) ? look(file.type(), text, edition) : unknown(text);
			}
		};
	}

	/**
	 * Returns the preview of a file, or {@code null} if readers see none of it as it is.
	 */
	static DraftReport.@Nullable Shared shown(ContentFile file, TextFile text) throws InvalidContentException {
		return switch (file.type()) {
			case CLINIC -> new DraftReport.Shared(List.of(), List.of(), ClinicFile.read(text));
			case REFERENCES -> new DraftReport.Shared(List.of(),
					BibliographyFile.read(text).values().stream().sorted(Comparator.comparing(Reference::id)).toList(),
					null);
			case GLOSSARY -> new DraftReport.Shared(GlossaryFile.read(text), List.of(), null);
			default -> null;
		};
	}

	private static List<Finding> look(ContentFileType type, TextFile text, Edition edition)
			throws InvalidContentException {
		switch (type) {
			case GLOSSARY -> {
				return LanguageFilesCheck.glossary(text, GlossaryFile.read(text), edition);
			}
			case ASKED_AS -> {
				return LanguageFilesCheck.askedAs(text, AskedAsFile.read(text), edition);
			}
			case LAY_WORDS -> LanguageFiles.readSameWords(text);
			case RED_FLAGS -> LanguageFiles.readRedFlags(text);
			case WITHDRAWN -> LanguageFiles.readWithdrawn(text);
			case SECTIONS -> RequiredSections.read(text);
			case PLAIN_WORDS -> YamlReader.read(text.file(), text.text(), 0, Map.class);
			case ARTICLE, CLINIC, COLORS, EMERGENCY, IMAGE, INTERFACE, NOTICES, REFERENCES, SIGNATURES -> {
				return unknown(text);
			}
		}
		return List.of();
	}

	/** Returns the finding that the site does not know a file. */
	static List<Finding> unknown(TextFile file) {
		return List.of(Finding.error(file.file(), 1, "The site knows no such file", "Look at its name"));
	}

	/** Checks that no source that is cited is removed. */
	private List<Finding> lookAtReferences(TextFile file, Map<String, Reference> now) {
		FindingCollector findingCollector = new FindingCollector("sources", file.file());
		articles().forEach((article) -> article.body()
			.references()
			.stream()
			.filter((reference) -> !now.containsKey(reference.id()))
			.forEach((reference) -> findingCollector.error(1,
					"'" + reference.id() + "' is gone, but " + article.file() + " cites it",
					"Put it back, or first change the article")));
		return findingCollector.findings();
	}

	/** Checks that nothing is removed that texts name in double braces. */
	private List<Finding> lookAtClinic(TextFile file, Clinic now) {
		Set<String> gone = new HashSet<>(LanguageContext.variables(this.library.clinic()).keySet());
		gone.removeAll(LanguageContext.variables(now).keySet());
		FindingCollector findingCollector = new FindingCollector("readable", file.file());
		List<String> languages = new ArrayList<>(now.languages());
		languages.removeIf((language) -> this.files.contains(language + "/index.md"));
		languages.forEach((language) -> findingCollector.error(1,
				"There is no home page in the language '" + language + "'", "First add " + language + "/index.md"));
		if (!gone.isEmpty()) {
			this.files.stream()
				.filter((name) -> name.endsWith(".md") && name.contains("/"))
				.forEach((name) -> lookForUse(name, gone, findingCollector));
		}
		return findingCollector.findings();
	}

	private void lookForUse(String name, Set<String> gone, FindingCollector findingCollector) {
		try {
			TextFile text = this.folder.read(name);
			gone.stream()
				.filter((variable) -> text.text().contains("{{" + variable + "}}"))
				.forEach(
						(variable) -> findingCollector.error(1,
								"'" + variable + "' is gone, but " + name + " shows it on line "
										+ text.lineOf("{{" + variable + "}}"),
								"Put it back, or first change that text"));
		}
		catch (InvalidContentException ex) {
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
