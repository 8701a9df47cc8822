package org.spineguide.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What texts in one language are measured against, as far as files say it.
 *
 * @param sections the headings and boxes that are asked for
 * @param plainWords what to say instead, by the word that is long or formal
 * @param findings what is wrong with those files
 */
record Yardstick(SectionPlan sections, Phrases<String> plainWords, List<Finding> findings) {

	/**
	 * Reads the files of a language.
	 * @param files the names of all files in the folder
	 */
	static Yardstick read(ContentFolder folder, String language, Set<String> files) {
		List<Finding> findings = new ArrayList<>();
		SectionPlan sections = SectionPlan.NONE;
		Phrases<String> plainWords = new Phrases<>();
		String sectionsFile = ContentFile.of(ContentFileType.SECTIONS, language).path();
		String plainWordsFile = ContentFile.of(ContentFileType.PLAIN_WORDS, language).path();
		try {
			if (isThere(sectionsFile, files, findings)) {
				sections = SectionPlan.read(folder.read(sectionsFile));
			}
		}
		catch (BrokenFileException ex) {
			findings.addAll(ex.findings());
		}
		try {
			if (isThere(plainWordsFile, files, findings)) {
				plainWords = readPlainWords(folder.read(plainWordsFile));
			}
		}
		catch (BrokenFileException ex) {
			findings.addAll(ex.findings());
		}
		return new Yardstick(sections, plainWords, findings);
	}

	private static boolean isThere(String file, Set<String> files, List<Finding> findings) {
		if (files.contains(file)) {
			return true;
		}
		Notes notes = new Notes("readable", file);
		notes.warning(1, "The file is missing, so nothing is asked that would stand in it", "Put it back");
		findings.addAll(notes.findings());
		return false;
	}

	/**
	 * A long word that everyone knows stands in the file as the plainer word for itself.
	 */
	private static Phrases<String> readPlainWords(TextFile file) throws BrokenFileException {
		Phrases<String> plainWords = new Phrases<>();
		Map<?, ?> entries = Yaml.read(file.file(), file.text(), 0, Map.class);
		entries.forEach(
				(word, plain) -> plainWords.add(String.valueOf(word), word.equals(plain) ? "" : String.valueOf(plain)));
		return plainWords;
	}

}
