package org.spineguide.content.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.spineguide.content.Finding;
import org.spineguide.content.InvalidContentException;
import org.spineguide.content.check.readability.PhraseMatcher;
import org.spineguide.content.file.ContentFile;
import org.spineguide.content.file.ContentFileType;
import org.spineguide.content.file.ContentFolder;
import org.spineguide.content.file.FindingCollector;
import org.spineguide.content.file.RequiredSections;
import org.spineguide.content.file.TextFile;
import org.spineguide.content.yaml.YamlReader;

/**
 * Style guide of one language, as files define it.
 *
 * @param sections the headings and boxes that are asked for
 * @param plainWords what to say instead, by the word that is long or formal
 * @param findings what is wrong with those files
 */
record StyleGuide(RequiredSections sections, PhraseMatcher<String> plainWords, List<Finding> findings) {

	/**
	 * Reads the files of a language.
	 * @param files the names of all files in the folder
	 */
	static StyleGuide read(ContentFolder folder, String language, Set<String> files) {
		List<Finding> findings = new ArrayList<>();
		RequiredSections sections = RequiredSections.NONE;
		PhraseMatcher<String> plainWords = new PhraseMatcher<>();
		String sectionsFile = ContentFile.of(ContentFileType.SECTIONS, language).path();
		String plainWordsFile = ContentFile.of(ContentFileType.PLAIN_WORDS, language).path();
		try {
			if (isThere(sectionsFile, files, findings)) {
				sections = RequiredSections.read(folder.read(sectionsFile));
			}
		}
		catch (InvalidContentException ex) {
			findings.addAll(ex.findings());
		}
		try {
			if (isThere(plainWordsFile, files, findings)) {
				plainWords = readPlainWords(folder.read(plainWordsFile));
			}
		}
		catch (InvalidContentException ex) {
			findings.addAll(ex.findings());
		}
		return new StyleGuide(sections, plainWords, findings);
	}

	private static boolean isThere(String file, Set<String> files, List<Finding> findings) {
		if (files.contains(file)) {
			return true;
		}
		FindingCollector findingCollector = new FindingCollector("readable", file);
		findingCollector.warning(1, "The file is missing, so nothing is asked that would stand in it", "Put it back");
		findings.addAll(findingCollector.findings());
		return false;
	}

	/**
	 * Reads the plain words: a long word that everyone knows stands in the file as the
	 * plainer word for itself.
	 */
	private static PhraseMatcher<String> readPlainWords(TextFile file) throws InvalidContentException {
		PhraseMatcher<String> plainWords = new PhraseMatcher<>();
		Map<?, ?> entries = YamlReader.read(file.file(), file.text(), 0, Map.class);
		entries.forEach(
				(word, plain) -> plainWords.add(String.valueOf(word), word.equals(plain) ? "" : String.valueOf(plain)));
		return plainWords;
	}

}
