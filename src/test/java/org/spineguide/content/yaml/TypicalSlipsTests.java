package org.spineguide.content.yaml;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.spineguide.content.Finding;
import org.spineguide.content.InvalidContentException;
import org.spineguide.content.file.ArticleSource;
import org.spineguide.content.file.ClinicFile;
import org.spineguide.content.file.TextFile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Typical slips of people who write the clinic's details or the top of an article. */
class TypicalSlipsTests {

	/** Words of parsers, and of files that staff do not have. */
	private static final Pattern FOREIGN = Pattern.compile(
			"(?i)yaml|scalar|token|mapping|parser|java|jackson|deserializ|cannot construct|README|null|\\.class|instance of");

	private static final String CLINIC = """
			name: Lakeside Spine
			emergency-number: "911"
			time-zone: America/New_York
			languages: [en]
			""";

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			phone: "(202) 555-0143|5|A quotation mark is opened and not closed
			funding: Our money: fees|5|The text of this line holds a colon
			address:[1 Shore Road]|5|The colon has no space after it
			address [1 Shore Road]|5|The line has no colon
			address: [1 Shore Road|5|A bracket is opened and not closed with ]
			out-of-hours: {name: Nurse|5|A bracket is opened and not closed with }
			name: Another|5|'name' stands twice
			funding: @lakeside pays|5|A text cannot begin with @
			funding: %5 from fees|5|A text cannot begin with %
			opening-hours:~  mondag: 08:00-17:00|6|'mondag' is not a day of the week
			opening-hours:~  monday: 8-5|6|'monday' is not a span of hours: "8-5"
			opening-hours: 08:00-17:00|5|'opening-hours' is not a group of lines
			opening-hours:~\tmonday: 08:00-17:00|6|The line begins with a tab
			opening-hours:~  monday: 08:00-17:00~   tuesday: 08:00-17:00|7|The line does not begin right below
			holidays: 2026-12-25|5|'holidays' is not a day with its name
			holidays:~  - date: 25.12.2026~    name: Christmas|6|'date' is not a date: "25.12.2026"
			holidays:~  - name: Christmas|6|'holidays' has a day without a date
			out-of-hours: (202) 555-0143|5|'out-of-hours' is not a name and a phone number
			response-days: two|5|'response-days' is not a number: "two"
			phone: [1, 2]|5|'phone' is not a phone number
			Phone: "(202) 555-0143"|5|There is no key 'Phone'
			country: USA|5|'country' is two capital letters
			email: desk at lakeside|5|'email' is not a mail address: "desk at lakeside"
			funding: "C:\\lake"|5|A backslash stands in quotes
			just words|5|The line has no colon
			""")
	void slipInTheClinicsDetailsIsSaidInPlainWordsByLine(String typed, int line, String problem) {
		List<Finding> findings = catchThrowableOfType(InvalidContentException.class,
				() -> ClinicFile
					.read(file("clinic.yml", CLINIC + typed.replace("~", "\n").replace("\\t", "\t") + "\n")))
			.findings();
		assertPlain(findings, line, problem);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			title: Fusion: what to expect|2|The text of this line holds a colon
			title:Fusion|2|The colon has no space after it
			title: "Fusion|2|A quotation mark is opened and not closed
			title: 'Fusion|2|A quotation mark is opened and not closed
			tags: [after surgery, pain|2|A bracket is opened and not closed with ]
			kind: articel|2|'kind' is not one of condition, procedure, guide, decision, page
			kind: 3|2|'kind' is not one of condition, procedure, guide, decision, page
			published: 20 November 2026|2|'published' is not a date: "20 November 2026"
			draft: yes|2|'draft' is not true or false: "yes"
			order: first|2|'order' is not a number: "first"
			reviewd-by: Robin|2|There is no key 'reviewd-by'
			related: ../fusion/recovery.md|2|'related' is not the address of an article
			title:|2|'title' is missing
			summary: one~summary: two|3|'summary' stands twice
			title: Fusion~  and more: here|3|
			""")
	void slipInTheTopOfAnArticleIsSaidInPlainWordsByLine(String typed, int line, String problem) {
		List<Finding> findings = catchThrowableOfType(InvalidContentException.class,
				() -> ArticleSource.of(file("en/a.md", "---\n" + typed.replace("~", "\n") + "\n---\nText.\n")))
			.findings();
		assertPlain(findings, line, (problem != null) ? problem : "");
	}

	private static void assertPlain(List<Finding> findings, int line, String problem) {
		assertThat(findings).anySatisfy((finding) -> {
			assertThat(finding.problem()).startsWith(problem);
			assertThat(finding.line()).isEqualTo(line);
		}).allSatisfy((finding) -> {
			assertThat(finding.toString()).doesNotContainPattern(FOREIGN);
			assertThat(finding.remedy()).isNotBlank();
		});
	}

	private static TextFile file(String name, String text) throws InvalidContentException {
		return TextFile.of(name, text.getBytes(StandardCharsets.UTF_8));
	}

}
