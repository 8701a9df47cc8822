package org.spineguide.content.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

import org.spineguide.content.ArticlePath;
import org.spineguide.content.Finding;
import org.spineguide.content.InvalidContentException;
import org.spineguide.content.yaml.YamlReader;

/** The file {@code asked-as.yml}: what patients type when they want an article. */
public final class AskedAsFile {

	private AskedAsFile() {
	}

	/** Reads the file into words by article, in its order. */
	public static Map<ArticlePath, List<String>> read(TextFile file) throws InvalidContentException {
		Map<ArticlePath, List<String>> words = new LinkedHashMap<>();
		List<Finding> findings = new ArrayList<>();
		for (Entry entry : YamlReader.read(file.file(), file.text(), 0, Entry[].class)) {
			if (entry.article != null && words.put(entry.article, entry.listed()) != null) {
				findings.add(Finding.error(file.file(), file.lastLineOf(begin(entry.article)),
						"'%s' has its words further up already".formatted(entry.article), "Put them together"));
			}
		}
		if (!findings.isEmpty()) {
			throw new InvalidContentException(findings);
		}
		return words;
	}

	/** Returns the line where the entry of an article begins. */
	public static int lineOf(ArticlePath article, TextFile file) {
		return file.lineOf(begin(article));
	}

	private static String begin(ArticlePath article) {
		return "article: " + article + "\n";
	}

	/** Entry with the words of one article. */
	record Entry(@NotNull(message = "'article' is missing") @Nullable ArticlePath article,
			@NotEmpty(message = "'words' is missing") @Nullable List<@NotBlank(
					message = LanguageFiles.EMPTY_WORD) String> words) {

		List<String> listed() {
			return (this.words != null) ? this.words.stream().filter(Objects::nonNull).toList() : List.of();
		}

	}

}
