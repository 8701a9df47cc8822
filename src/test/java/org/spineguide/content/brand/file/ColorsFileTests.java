package org.spineguide.content.brand.file;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.spineguide.content.Finding;
import org.spineguide.content.InvalidContentException;
import org.spineguide.content.brand.BrandColors;
import org.spineguide.content.file.TextFile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class ColorsFileTests {

	@Test
	void colorsAreReadInBothSchemes() throws InvalidContentException {
		BrandColors colors = ColorsFile
			.read(file("light:\n  link: \"#5A1A6B\"\n  deep: '404'\ndark:\n  link: \"#eab8f5\"\n"));
		assertThat(colors.light()).containsEntry("link", "#5a1a6b").containsEntry("deep", "#440044");
		assertThat(colors.dark()).containsEntry("link", "#eab8f5");
		assertThat(colors.lightPalette()).containsEntry("link", "#5a1a6b").containsKey("paper");
		assertThat(colors.darkPalette()).containsEntry("link", "#eab8f5").isNotEqualTo(colors.lightPalette());
	}

	@Test
	void darkSchemeStaysAsItWasWhereOnlyLightColorsAreGiven() throws InvalidContentException {
		BrandColors colors = ColorsFile.read(file("light: {link: \"#5a1a6b\"}\n"));
		assertThat(colors.darkPalette()).containsEntry("link", BrandColors.NONE.darkPalette().get("link"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			value = { "  link: \"#93d5d8\"|2|'link' (#93d5d8) on 'paper' (#faf6ef) has a contrast of 1.5 to 1",
					"  edge: \"#dddddd\"|2|'edge' (#dddddd) on 'paper'", "  paper: \"#777777\"|2|on 'paper' (#777777)",
					"  link: #0b4a52|2|'link' is empty, because what follows # is a remark",
					"  lnik: \"#0b4a52\"|2|There is no color 'lnik' to choose",
					"  red: \"#00ff00\"|2|There is no color 'red' to choose",
					"  link: teal|2|'link' is not a color: \"teal\"", "  link: [1, 2]|2|'link' is not a text" })
	void colorsThatDoNotDoAreRefusedByLine(String line, int at, String problem) {
		List<Finding> findings = findings("light:\n  " + line + "\n");
		assertThat(findings).isNotEmpty().allSatisfy((finding) -> assertThat(finding.line()).isEqualTo(at));
		assertThat(findings).anySatisfy((finding) -> assertThat(finding.problem()).contains(problem));
	}

	@Test
	void lightColorThatTheDarkSchemeKeepsIsJudgedThereToo() {
		assertThat(findings("light:\n  on-deep: \"#0f3b42\"\n  deep: \"#f6f1e8\"\n"))
			.anySatisfy((finding) -> assertThat(finding.problem()).contains("in the dark scheme"));
	}

	private static List<Finding> findings(String text) {
		return catchThrowableOfType(InvalidContentException.class, () -> ColorsFile.read(file(text))).findings();
	}

	private static TextFile file(String text) throws InvalidContentException {
		return TextFile.of("brand/colors.yml", text.getBytes(StandardCharsets.UTF_8));
	}

}
