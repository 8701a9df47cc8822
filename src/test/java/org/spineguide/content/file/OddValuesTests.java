package org.spineguide.content.file;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.spineguide.content.Finding;
import org.spineguide.content.InvalidContentException;

import static org.assertj.core.api.Assertions.assertThat;

/** What is said of values that nobody would type on purpose: in the words of a writer. */
class OddValuesTests {

	private static final List<String> VALUES = List.of("", "~", "null", "x", "12", "1.5", "99999999999999999999", "-1",
			"true", "[]", "[a, b]", "[[a], [b]]", "[~]", "[12, x]", "{}", "{a: b}", "[{a: b}]", "'", "\"\\0\"", "@",
			"!!int x", "2026-13-01", "*a", "&a b", "|", "a: b", "08:00", "- a", "?", "%");

	private static final Map<Reader, List<String>> KEYS = Map.of(
			(yaml) -> ArticleSource.of(file("---\n" + yaml.text() + "\n---\nText")),
			List.of("title", "summary", "kind", "also-known-as", "tags", "order", "author", "reviewed-by", "published",
					"reviewed", "review-due", "aliases", "related", "image", "draft", "publish-on", "emergency", "?"),
			ClinicFile::read,
			List.of("name", "address", "phone", "emergency-number", "out-of-hours", "email", "mail-from", "country",
					"time-zone", "languages", "opening-hours", "holidays", "response-days", "funding"),
			BibliographyFile::read, List.of("references"), GlossaryFile::read, List.of("- term", "- definition"),
			LanguageFiles::readRedFlags, List.of("- words", "emergency", "urgent", "crisis"), RequiredSections::read,
			List.of("every", "condition", "guide"), AskedAsFile::read, List.of("- article"),
			LanguageFiles::readSameWords, List.of("- a"), LanguageFiles::readWithdrawn, List.of("- a"));

	@Test
	void nothingIsSaidInTheWordsOfAProgrammer() {
		List<Finding> said = new ArrayList<>();
		KEYS.forEach((reader, keys) -> keys.forEach((key) -> VALUES.forEach((value) -> {
			said.addAll(findings(reader, key + ": " + value));
			said.addAll(findings(reader, key + ":\n  " + value));
			said.addAll(findings(reader, value));
		})));
		assertThat(said).hasSizeGreaterThan(1000)
			.allSatisfy((finding) -> assertThat(finding.problem() + " " + finding.remedy()).doesNotContainPattern(
					"(?i)'null'|\\bnull\\b(?!\")|java|jackson|JsonToken|\\borg\\.|\\bcom\\.|`|deserial|constructor|Exception"));
	}

	private static List<Finding> findings(Reader reader, String yaml) {
		try {
			reader.read(file(yaml));
			return List.of();
		}
		catch (InvalidContentException ex) {
			return ex.findings();
		}
	}

	private static TextFile file(String text) throws InvalidContentException {
		return TextFile.of("file", text.getBytes(StandardCharsets.UTF_8));
	}

	/** Reads a file. */
	private interface Reader {

		Object read(TextFile file) throws InvalidContentException;

	}

}
