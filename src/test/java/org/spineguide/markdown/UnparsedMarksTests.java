package org.spineguide.markdown;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class UnparsedMarksTests {

	@ParameterizedTest
	@CsvSource(delimiter = '!', quoteCharacter = '\'', textBlock = """
			1 ! a comment         ! 'Take one <#-- or two? --> tablet.'
			1 ! a comment         ! '<#-- a note\n\nto myself -->'
			1 ! HTML              ! 'Take one<BR>tablet.'
			1 ! HTML              ! '<div class="box">'
			2 ! HTML              ! '- a\n- b <b>bold</b>'
			1 ! a heading needs   ! '##No space'
			2 ! a heading needs   ! 'Text\n###No space'
			3 ! a table needs     ! 'Text\n| a | b |\n|---|---|\n| c | d |'
			2 ! a table needs     ! '| a | b |\n|---|---|\n| c | d |\n---\n\nText'
			2 ! a table needs     ! '| a | b |\n|---|\n| c | d |'
			1 ! no footnote       ! 'Text[^gone].'
			1 ! no address        ! 'See [our page][ours].'
			1 ! no address        ! 'See [our page][].'
			1 ! keys alone        ! 'So it is [see @who-2023, p. 3].'
			1 ! hold no space     ! 'See [scan](<my scan.md>).'
			1 ! hold no space     ! 'See [scan](my scan.md).'
			1 ! hold no space     ! '#[scan](my scan.png)'
			1 ! [words](file.md)  ! 'See [[recovery]].'
			1 ! bold words        ! 'This is **important **for you.'
			1 ! struck out        ! 'This is ~~wrong~~.'
			2 ! a list to tick    ! '- [x] a\n- [ ] b'
			1 ! other programs    ! 'See {% include x.html %}.'
			1 ! other programs    ! '## Pain {.wide}'
			1 ! other programs    ! '## Pain {#pain} and more'
			1 ! other programs    ! 'Pain {#pain}'
			1 ! other programs    ! '::: warning'
			""")
	void marksThatReadersSeeAreNamedWithTheirLine(int line, String words, String text) {
		// The sign begins comments in the table of cases.
		String typed = text.replace("\\n", "\n").replace("<#--", "<!--").replace("#[scan]", "![scan]");
		assertThat(Clinic.render(typed).unparsed()).as(typed).anySatisfy((mark) -> {
			assertThat(mark.line()).isEqualTo(line);
			assertThat(mark.message()).contains(words);
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "Write `<br>`, `##x`, `[[x]]` and `**`.", "```\n<!-- x -->\n| a |\n|---|\n```", "\\<br>",
			"&lt;br>", "less than <5 and > 3", "\\*\\*", "We are #1 and **bold**, __too__.", "[1] and [x]: y",
			"So it is [@who-2023].", "Mail <a@example.org> or [me@example.org](mailto:me@example.org).",
			"| a | b |\n|---|---|\n| c | d |\n\n---\n\nText", "A[^a].\n\n[^a]: B.",
			"[a][b]\n\n[b]: https://example.org", "Sign here: ____ or ------", "{{clinic-phone}}",
			"## What can go wrong {#risks}", "> [!urgent] Call us {#call}\n> Text.",
			"> [!key-points] Key points\n> - a", "- a\n\n  b\n- c" })
	void whatIsMeantToBeSeenIsNot(String text) {
		assertThat(Clinic.render(text).unparsed()).isEmpty();
	}

	@Test
	void longTextOfHalfMarksIsLookedThroughQuickly() {
		String text = "[ @a @a **x <b ".repeat(30_000);
		assertThat(Clinic.render(text).unparsed()).hasSizeLessThanOrEqualTo(HtmlPage.MOST_WARNINGS);
	}

}
