package org.spineguide.markdown;

import org.junit.jupiter.api.Test;

import org.spineguide.markdown.Prose.Kind;

import static org.assertj.core.api.Assertions.assertThat;

class TextExtractorTests {

	private static final String TEXT = """
			Pain is *normal*
			at first.

			## At home

			1. Rest
			   - a little

			   and walk
			2. Eat `well`

			> [!do] Do
			> - walk

			Disc
			: A cushion.

			```
			code
			```

			![not read](a.png)
			""";

	@Test
	void textHasABlockOnEachLine() {
		assertThat(Clinic.render(TEXT).text()).isEqualTo("""
				Pain is normal at first.
				At home
				Rest
				a little
				and walk
				Eat well
				Do
				walk
				Disc
				A cushion.
				code""");
	}

	@Test
	void proseSaysWhatTheWordsStandInAndWhere() {
		assertThat(Clinic.render(TEXT).prose()).containsExactly(
				new Prose(Kind.PARAGRAPH, "Pain is normal at first.", 1, false),
				new Prose(Kind.HEADING, "At home", 4, false), new Prose(Kind.ITEM, "Rest", 6, false),
				new Prose(Kind.ITEM, "a little", 7, false), new Prose(Kind.ITEM, "and walk", 9, false),
				new Prose(Kind.ITEM, "Eat well", 10, false), new Prose(Kind.HEADING, "Do", 12, false),
				new Prose(Kind.ITEM, "walk", 13, false), new Prose(Kind.HEADING, "Disc", 15, false),
				new Prose(Kind.PARAGRAPH, "A cushion.", 16, false));
	}

	@Test
	void linesAreRightWhateverEndsThem() {
		assertThat(Clinic.render("a\r\n\r\nb\r\n\r\nc").prose()).extracting(Prose::line).containsExactly(1, 3, 5);
		assertThat(Clinic.render("a\r\rb").prose()).extracting(Prose::line).containsExactly(1, 3);
	}

	@Test
	void emptyTextIsAnEmptyPage() {
		Rendered rendered = Clinic.render("");
		assertThat(rendered.html()).isEmpty();
		assertThat(rendered.text()).isEmpty();
		assertThat(rendered.prose()).isEmpty();
	}

}
