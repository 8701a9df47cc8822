package org.spineguide.content.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.spineguide.content.ArticlePath;
import org.spineguide.content.Edition;
import org.spineguide.content.Finding;
import org.spineguide.content.GlossaryTerm;
import org.spineguide.content.InvalidContentException;
import org.spineguide.content.file.AskedAsFile;
import org.spineguide.content.file.ContentFile;
import org.spineguide.content.file.ContentFileType;
import org.spineguide.content.file.ContentFolder;
import org.spineguide.content.file.FindingCollector;
import org.spineguide.content.file.TextFile;

/**
 * Check of what the articles of one language share: the glossary, what patients ask for,
 * and the emergency text.
 */
final class LanguageFilesCheck {

	/** Longest query that somebody would type. */
	private static final int LONGEST_ASKED = 60;

	private final Edition edition;

	private final List<Finding> findings = new ArrayList<>();

	private LanguageFilesCheck(Edition edition) {
		this.edition = edition;
	}

	static List<Finding> of(ContentFolder folder, Edition edition) {
		LanguageFilesCheck check = new LanguageFilesCheck(edition);
		try {
			check.lookAtGlossary(folder.read(pathOf(ContentFileType.GLOSSARY, edition)), edition.glossary());
			check.lookAtEmergencyText(folder.read(pathOf(ContentFileType.EMERGENCY, edition)));
			if (!edition.askedAs().isEmpty()) {
				TextFile askedAs = folder.read(pathOf(ContentFileType.ASKED_AS, edition));
				check.lookAtAskedAs(askedAs, AskedAsFile.read(askedAs));
			}
		}
		catch (InvalidContentException ex) {
			// Reading the library has named the file already.
			return check.findings;
		}
		return check.findings;
	}

	private static String pathOf(ContentFileType type, Edition edition) {
		return ContentFile.of(type, edition.language()).path();
	}

	/** Checks a glossary that need not be what its file holds. */
	static List<Finding> glossary(TextFile file, List<GlossaryTerm> terms, Edition edition) {
		LanguageFilesCheck check = new LanguageFilesCheck(edition);
		check.lookAtGlossary(file, terms);
		return check.findings;
	}

	/** Checks what patients ask for, which need not be what its file holds. */
	static List<Finding> askedAs(TextFile file, Map<ArticlePath, List<String>> words, Edition edition) {
		LanguageFilesCheck check = new LanguageFilesCheck(edition);
		check.lookAtAskedAs(file, words);
		return check.findings;
	}

	/** Checks an emergency text that need not be what its file holds. */
	static List<Finding> emergencyText(TextFile file, Edition edition) {
		LanguageFilesCheck check = new LanguageFilesCheck(edition);
		check.lookAtEmergencyText(file);
		return check.findings;
	}

	private void lookAtGlossary(TextFile file, List<GlossaryTerm> terms) {
		FindingCollector findingCollector = new FindingCollector("link", file.file());
		for (GlossaryTerm term : terms) {
			if (term.see().filter((path) -> this.edition.article(path).isEmpty()).isPresent()) {
				findingCollector.error(file.lineOf("term: " + term.term() + "\n"),
						"The term '" + term.term() + "' leads to '" + term.seePath() + "', which is not there",
						"Correct or remove its 'see'");
			}
		}
		this.findings.addAll(findingCollector.findings());
	}

	private void lookAtAskedAs(TextFile file, Map<ArticlePath, List<String>> words) {
		FindingCollector findingCollector = new FindingCollector("asked-as", file.file());
		Map<String, ArticlePath> owners = new HashMap<>();
		words.forEach((article, asked) -> {
			if (this.edition.article(article).isEmpty() && this.edition.movedTo(article).isEmpty()) {
				findingCollector.error(AskedAsFile.lineOf(article, file), "There is no article '" + article + "'",
						"Correct its path, or take its words away");
			}
			for (String text : asked) {
				ArticlePath owner = owners.putIfAbsent(text.strip().toLowerCase(Locale.ROOT), article);
				if (owner != null) {
					findingCollector.warning(file.lineOf("- " + text),
							"'" + text + "' stands under " + owner + " and " + article,
							"Keep it where somebody who types it should go first");
				}
				if (text.length() > LONGEST_ASKED) {
					findingCollector.warning(file.lineOf("- " + text),
							"'" + text + "' is longer than " + LONGEST_ASKED + " characters",
							"Say it as people type it");
				}
			}
		});
		this.findings.addAll(findingCollector.findings());
	}

	private void lookAtEmergencyText(TextFile file) {
		FindingCollector findingCollector = new FindingCollector("emergency", file.file());
		if (!file.text().toLowerCase(Locale.ROOT).contains("[!emergency]")) {
			findingCollector.error(1, "The emergency advice is not in an emergency box",
					"Begin its first line with > [!emergency] and the number to call");
		}
		this.findings.addAll(findingCollector.findings());
	}

}
