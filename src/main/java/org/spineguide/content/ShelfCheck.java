package org.spineguide.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Looks at what the articles of one language share: the glossary and the emergency text.
 */
final class ShelfCheck {

	private final Edition edition;

	private final List<Finding> findings = new ArrayList<>();

	private ShelfCheck(Edition edition) {
		this.edition = edition;
	}

	static List<Finding> of(ContentFolder folder, Edition edition) {
		ShelfCheck check = new ShelfCheck(edition);
		try {
			check.lookAtGlossary(folder.read(edition.language() + "/" + Shelf.GLOSSARY), edition.glossary());
			check.lookAtEmergencyText(folder.read(edition.language() + "/" + Shelf.EMERGENCY));
		}
		catch (BrokenFileException ex) {
			// Reading the library has named the file already.
			return check.findings;
		}
		return check.findings;
	}

	/** Looks at a glossary that need not be what its file holds. */
	static List<Finding> glossary(TextFile file, List<GlossaryTerm> terms, Edition edition) {
		ShelfCheck check = new ShelfCheck(edition);
		check.lookAtGlossary(file, terms);
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

	private void lookAtEmergencyText(TextFile file) {
		Notes notes = new Notes("emergency", file.file());
		if (!file.text().toLowerCase(Locale.ROOT).contains("[!emergency]")) {
			notes.error(1, "The emergency advice is not in an emergency box",
					"Begin its first line with > [!emergency] and the number to call");
		}
		this.findings.addAll(notes.findings());
	}

}
