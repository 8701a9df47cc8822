package org.spineguide.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Looks at what the articles of one language share: the glossary, what patients ask for,
 * and the emergency text.
 */
final class ShelfCheck {

	/** Nobody types more into a box for searching. */
	private static final int LONGEST_ASKED = 60;

	private final Edition edition;

	private final List<Finding> findings = new ArrayList<>();

	private ShelfCheck(Edition edition) {
		this.edition = edition;
	}

	static List<Finding> of(ContentFolder folder, Edition edition) {
		ShelfCheck check = new ShelfCheck(edition);
		try {
			check.lookAtGlossary(folder.read(pathOf(ContentFileType.GLOSSARY, edition)), edition.glossary());
			check.lookAtEmergencyText(folder.read(pathOf(ContentFileType.EMERGENCY, edition)));
			if (!edition.askedAs().isEmpty()) {
				TextFile askedAs = folder.read(pathOf(ContentFileType.ASKED_AS, edition));
				check.lookAtAskedAs(askedAs, AskedAsFile.read(askedAs));
			}
		}
		catch (BrokenFileException ex) {
			// Reading the library has named the file already.
			return check.findings;
		}
		return check.findings;
	}

	private static String pathOf(ContentFileType type, Edition edition) {
		return ContentFile.of(type, edition.language()).path();
	}

	/** Looks at a glossary that need not be what its file holds. */
	static List<Finding> glossary(TextFile file, List<GlossaryTerm> terms, Edition edition) {
		ShelfCheck check = new ShelfCheck(edition);
		check.lookAtGlossary(file, terms);
		return check.findings;
	}

	/** Looks at what patients ask for, which need not be what its file holds. */
	static List<Finding> askedAs(TextFile file, Map<ArticlePath, List<String>> words, Edition edition) {
		ShelfCheck check = new ShelfCheck(edition);
		check.lookAtAskedAs(file, words);
		return check.findings;
	}

	/** Looks at an emergency text that need not be what its file holds. */
	static List<Finding> emergencyText(TextFile file, Edition edition) {
		ShelfCheck check = new ShelfCheck(edition);
		check.lookAtEmergencyText(file);
		return check.findings;
	}

	private void lookAtGlossary(TextFile file, List<GlossaryTerm> terms) {
		Notes notes = new Notes("link", file.file());
		for (GlossaryTerm term : terms) {
			if (term.see().filter((path) -> this.edition.article(path).isEmpty()).isPresent()) {
				notes.error(file.lineOf("term: " + term.term() + "\n"),
						"The term '" + term.term() + "' leads to '" + term.seePath() + "', which is not there",
						"Correct or remove its 'see'");
			}
		}
		this.findings.addAll(notes.findings());
	}

	private void lookAtAskedAs(TextFile file, Map<ArticlePath, List<String>> words) {
		Notes notes = new Notes("asked-as", file.file());
		Map<String, ArticlePath> owners = new HashMap<>();
		words.forEach((article, asked) -> {
			if (this.edition.article(article).isEmpty() && this.edition.movedTo(article).isEmpty()) {
				notes.error(AskedAsFile.lineOf(article, file), "There is no article '" + article + "'",
						"Correct its path, or take its words away");
			}
			for (String text : asked) {
				ArticlePath owner = owners.putIfAbsent(text.strip().toLowerCase(Locale.ROOT), article);
				if (owner != null) {
					notes.warning(file.lineOf("- " + text), "'" + text + "' stands under " + owner + " and " + article,
							"Keep it where somebody who types it should go first");
				}
				if (text.length() > LONGEST_ASKED) {
					notes.warning(file.lineOf("- " + text),
							"'" + text + "' is longer than " + LONGEST_ASKED + " characters",
							"Say it as people type it");
				}
			}
		});
		this.findings.addAll(notes.findings());
	}

	private void lookAtEmergencyText(TextFile file) {
		Notes notes = new Notes("emergency", file.file());
		if (!file.text().toLowerCase(Locale.ROOT).contains("[!emergency]")) {
			notes.error(1, "The emergency advice is not in an emergency box",
					"Begin its first line with > [!emergency] and the number to call");
		}
		this.findings.addAll(notes.findings());
	}

}
