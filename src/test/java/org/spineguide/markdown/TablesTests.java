package org.spineguide.markdown;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TablesTests {

	@Test
	void tableScrollsByItselfUnderTheNameOfItsSection() {
		assertThat(Clinic.html("""
				## Times

				| Job | Weeks |
				|:----|------:|
				| Desk | 4 |
				""")).isEqualTo("""
				<h2 id="times">Times</h2>
				<div class="table-scroll" tabindex="0" role="group" aria-label="Times"><table>
				<thead>
				<tr><th class="align-left" scope="col">Job</th><th class="align-right" scope="col">Weeks</th></tr>
				</thead>
				<tbody>
				<tr><td class="align-left">Desk</td><td class="align-right">4</td></tr>
				</tbody>
				</table></div>""");
	}

	@Test
	void tableHasTheNameOfItsSectionAndIsNoLandmark() {
		String table = "| a |\n|---|\n| b |\n\n";
		assertThat(Clinic.html("## Times\n\n" + table + table)).doesNotContain("role=\"region\"")
			.contains("role=\"group\" aria-label=\"Times\"");
	}

	@Test
	void tableUnderNoHeadingHasTheNameOfTheLanguage() {
		assertThat(Clinic.html("| a |\n|---|\n| b |")).contains("aria-label=\"Table\"");
	}

	@Test
	void emptyCornerIsNoHeading() {
		assertThat(Clinic.html("| | a |\n|---|---|\n| b | c |"))
			.contains("<tr><td> </td><th scope=\"col\">a</th></tr>");
	}

	@Test
	void pipesInCodeAndEscapedPipesStayInTheirCell() {
		assertThat(Clinic.html("| a | b |\n|---|---|\n| `x|y` | c \\| d |")).contains("<td><code>x|y</code></td>",
				"<td>c | d</td>");
	}

	@Test
	void backslashThatKeepsAPipeInCodeIsNotShown() {
		assertThat(Clinic.html("| a | b |\n|---|---|\n| `x \\| y` | c |")).contains("<td><code>x | y</code></td>");
		assertThat(Clinic.html("`x \\| y`")).contains("<code>x \\| y</code>");
	}

	@Test
	void shortRowIsFilledAndLongRowIsCut() {
		assertThat(Clinic.html("| a | b |\n|---|---|\n| c |\n| d | e | f |")).contains("<tr><td>c</td><td></td></tr>",
				"<tr><td>d</td><td>e</td></tr>");
	}

	@Test
	void rowIsALineOfTextAndEachCellIsProse() {
		Rendered rendered = Clinic.render("| a | b |\n|---|---|\n| c | d [@one] |");
		assertThat(rendered.text()).isEqualTo("a; b\nc; d");
		assertThat(rendered.prose()).containsExactly(new Prose(Prose.Kind.CELL, "a", 1, false),
				new Prose(Prose.Kind.CELL, "b", 1, false), new Prose(Prose.Kind.CELL, "c", 3, false),
				new Prose(Prose.Kind.CELL, "d", 3, true));
	}

}
