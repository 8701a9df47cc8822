package org.spineguide.content.font;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.spineguide.content.Finding;

import static org.assertj.core.api.Assertions.assertThat;

class PrintFontsTests {

	@TempDir
	private Path content;

	@ParameterizedTest
	@CsvSource({ "A walk → 3 × 2 ≥ 5, A walk → 3 × 2 ≥ 5", "✅ Walk, ✓ Walk", "❌ Lift, ✗ Lift", "so\u00ADft, soft",
			"a\u200Bb, ab", "L5\u2011S1, L5-S1", "⚠\uFE0F Fall, ⚠ Fall", "你好 Ann, □□ Ann", "🚑 911, □ 911",
			"Ośrodek Ärzte Москва, Ośrodek Ärzte Москва" })
	void textIsSetInCharactersThatPaperCanShow(String text, String printed) {
		assertThat(new PrintFonts(this.content).printable(text)).isEqualTo(printed);
	}

	@Test
	void fontInTheFolderAddsItsCharacters() throws IOException {
		assertThat(new PrintFonts(this.content).has(ExampleFont.YOU.codePointAt(0))).isFalse();
		ExampleFont.putInto(this.content);
		PrintFonts fonts = new PrintFonts(this.content);
		assertThat(fonts.findings()).isEmpty();
		assertThat(fonts.has(ExampleFont.YOU.codePointAt(0))).isTrue();
		assertThat(fonts.printable(ExampleFont.YOU)).isEqualTo(ExampleFont.YOU);
	}

	@Test
	void whatIsNoTrueTypeFontIsNamedAndLeftOut() throws IOException {
		Files.createDirectories(this.content.resolve("fonts"));
		Files.writeString(this.content.resolve("fonts/broken.ttf"), "no font");
		Files.writeString(this.content.resolve("fonts/empty.otf"), "");
		try (RandomAccessFile huge = new RandomAccessFile(this.content.resolve("fonts/huge.ttf").toFile(), "rw")) {
			huge.setLength(40_000_000);
		}
		Files.writeString(this.content.resolve("fonts/README"), "Fonts for Chinese");
		PrintFonts fonts = new PrintFonts(this.content);
		assertThat(fonts.more()).isEmpty();
		assertThat(fonts.findings()).extracting(Finding::file)
			.containsExactly("fonts/broken.ttf", "fonts/empty.otf", "fonts/huge.ttf");
		assertThat(fonts.has('A')).isTrue();
	}

	@Test
	void boldWordsAreWider() {
		PrintFonts fonts = new PrintFonts(this.content);
		assertThat(fonts.width("Rehabilitation", true)).isGreaterThan(fonts.width("Rehabilitation", false))
			.isBetween(6.0, 10.0);
	}

}
