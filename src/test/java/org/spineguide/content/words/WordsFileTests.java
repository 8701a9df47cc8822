package org.spineguide.content.words;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.spineguide.content.Finding;
import org.spineguide.content.InvalidContentException;
import org.spineguide.content.check.Checks;
import org.spineguide.content.file.TextFile;

import org.springframework.context.MessageSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class WordsFileTests {

	private static final MessageSource MESSAGES = Checks.messages();

	@Test
	void textsOfTheClinicComeFirstAndApostrophesStandAsPeopleWriteThem() throws InvalidContentException {
		MessageSource said = InterfaceMessages.over(MESSAGES,
				Map.of("en", read("site.search: Find it's here\nsite.caption: \"{0}: that's page {1}\"\n")));
		assertThat(said.getMessage("site.search", null, Locale.ENGLISH)).isEqualTo("Find it's here");
		assertThat(said.getMessage("site.caption", new Object[] { "Discs", 2, 8 }, Locale.ENGLISH))
			.isEqualTo("Discs: that's page 2");
		assertThat(said.getMessage("site.menu", null, Locale.ENGLISH)).isEqualTo("Menu");
		assertThat(said.getMessage("site.search", null, Locale.GERMAN)).isEqualTo("Search");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			value = { "site.serach: Find|The site has no text 'site.serach'",
					"site.search: \"\"|'site.search' is not a text", "site.search: [a]|'site.search' is not a text",
					"site.caption: \"{0} {7}\"|'site.caption' shows {7}, for which there is no value",
					"site.caption: \"{0\"|'site.caption' has braces that do not match" })
	void textThatDoesNotDoIsRefusedByLine(String line, String problem) {
		List<Finding> findings = catchThrowableOfType(InvalidContentException.class,
				() -> read("site.menu: Menu\n" + line + "\n"))
			.findings();
		assertThat(findings).singleElement().satisfies((finding) -> {
			assertThat(finding.problem()).isEqualTo(problem);
			assertThat(finding.line()).isEqualTo(2);
		});
	}

	@Test
	void commandPrintsAFileThatCanBeRead() throws InvalidContentException {
		StringWriter out = new StringWriter();
		WordsCommand.print(new PrintWriter(out, true));
		Map<String, String> words = read(out.toString());
		assertThat(words).hasSizeGreaterThan(500).containsEntry("site.search", "Search");
		MessageSource said = InterfaceMessages.over(MESSAGES, Map.of("en", words));
		Object[] values = { 1, 2, 3, 4, 5, 6 };
		assertThat(words).allSatisfy((key, text) -> {
			Object[] given = text.matches("(?s).*\\{\\d.*") ? values : null;
			assertThat(said.getMessage(key, given, Locale.ENGLISH))
				.isEqualTo(MESSAGES.getMessage(key, given, Locale.ENGLISH).replace("''", "'"));
			assertThat(said.getMessage(key, values, Locale.ENGLISH)).isNotEmpty();
		});
	}

	private static Map<String, String> read(String text) throws InvalidContentException {
		return WordsFile.read(TextFile.of("en/interface.yml", text.getBytes(StandardCharsets.UTF_8)), "en", MESSAGES);
	}

}
