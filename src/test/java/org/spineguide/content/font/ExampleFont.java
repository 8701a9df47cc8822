package org.spineguide.content.font;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.springframework.core.io.ClassPathResource;

/** A font for tests that has a character which no font of the program has. */
public final class ExampleFont {

	/** The character, "you" in Chinese. */
	public static final String YOU = "\u4f60";

	private ExampleFont() {
	}

	/** Puts the font into a content folder. */
	public static void putInto(Path content) throws IOException {
		Files.createDirectories(content.resolve(PrintFonts.FOLDER));
		Files.write(content.resolve(PrintFonts.FOLDER + "chinese.ttf"), bytes());
	}

	/** DejaVu Sans, whose last characters are said to be Chinese. */
	private static byte[] bytes() throws IOException {
		byte[] bytes = new ClassPathResource("handout/fonts/DejaVuSans.ttf").getContentAsByteArray();
		ByteBuffer font = ByteBuffer.wrap(bytes);
		int table = 12;
		while (!new String(bytes, table, 4, StandardCharsets.US_ASCII).equals("cmap")) {
			table += 16;
		}
		int cmap = font.getInt(table + 8);
		int subtable = cmap;
		for (int i = 0; i < font.getShort(cmap + 2); i++) {
			int candidate = cmap + font.getInt(cmap + 4 + i * 8 + 4);
			subtable = (font.getShort(candidate) == 12) ? candidate : subtable;
		}
		int last = subtable + 16 + (font.getInt(subtable + 12) - 1) * 12;
		font.putInt(last, YOU.codePointAt(0)).putInt(last + 4, YOU.codePointAt(0));
		return bytes;
	}

}
