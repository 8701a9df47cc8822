package org.spineguide.content.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.spineguide.content.Finding;
import org.spineguide.content.InvalidContentException;
import org.spineguide.content.file.TextFile;
import org.spineguide.content.yaml.YamlReader;

import org.springframework.context.MessageSource;

/**
 * Interface text file {@code interface.yml} of a language: texts of the site by their
 * keys, each on a line. Apostrophes stand as people write them.
 */
public final class WordsFile {

	/** Pattern of the place where a text shows a number or a name. */
	private static final Pattern PLACE = Pattern.compile("\\{(\\d+)[^}]*}");

	private static final String REMEDY = "The command words prints all texts with their keys";

	private WordsFile() {
	}

	/**
	 * Reads the file.
	 * @param messages the texts of the program
	 * @return texts by key
	 */
	public static Map<String, String> read(TextFile file, String language, MessageSource messages)
			throws InvalidContentException {
		Locale locale = Locale.forLanguageTag(language);
		Map<?, ?> read = YamlReader.read(file.file(), file.text(), 0, Map.class);
		Map<String, String> words = new TreeMap<>();
		List<Finding> findings = new ArrayList<>();
		read.forEach((key, value) -> {
			String name = String.valueOf(key);
			Optional<String> text = Optional
				.ofNullable(InterfaceMessages.defaults(messages).getMessage(name, null, null, locale));
			Optional<String> problem = problem(name, value, text);
			problem.ifPresent(
					(what) -> findings.add(Finding.error(file.file(), file.lineOf(name + ":"), what, remedy(text))));
			if (problem.isEmpty()) {
				words.put(name, String.valueOf(value));
			}
		});
		if (!findings.isEmpty()) {
			throw new InvalidContentException(findings);
		}
		return Map.copyOf(words);
	}

	private static String remedy(Optional<String> text) {
		return text.map((words) -> "The site says: " + plain(words)).orElse(REMEDY);
	}

	private static Optional<String> problem(String key, Object value, Optional<String> text) {
		if (text.isEmpty()) {
			return Optional.of("The site has no text '" + key + "'");
		}
		if (!(value instanceof String || value instanceof Number) || String.valueOf(value).isBlank()) {
			return Optional.of("'" + key + "' is not a text");
		}
		String words = String.valueOf(value);
		Set<String> unknown = places(words);
		unknown.removeAll(places(text.get()));
		if (!unknown.isEmpty()) {
			return Optional.of("'" + key + "' shows " + String.join(", ", unknown) + ", for which there is no value");
		}
		try {
			InterfaceMessages.format(words, Locale.ROOT);
			return Optional.empty();
		}
		catch (IllegalArgumentException ex) {
			return Optional.of("'" + key + "' has braces that do not match");
		}
	}

	private static Set<String> places(String text) {
		return PLACE.matcher(text)
			.results()
			.map((MatchResult place) -> "{" + place.group(1) + "}")
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/** Returns a text of the program as it is to be written in the file. */
	static String plain(String text) {
		return text.replace("''", "'");
	}

}
