package org.spineguide.content.font;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** A TrueType font in memory. May be used by many threads. */
public final class PrintFont {

	private final byte[] bytes;

	private final CmapLookup glyphs;

	private final TrueTypeFont font;

	private PrintFont(byte[] bytes, TrueTypeFont font) throws IOException {
		this.bytes = bytes;
		this.font = font;
		this.glyphs = font.getUnicodeCmapLookup();
	}

	/**
	 * Reads a font.
	 * @throws IOException when the bytes are no TrueType font
	 */
	static PrintFont of(byte[] bytes) throws IOException {
		try {
			PrintFont read = new PrintFont(bytes, new TTFParser().parse(new RandomAccessReadBuffer(bytes)));
			if (read.font.getGlyph() == null) {
				throw new IOException("No outlines");
			}
			read.width('a');
			return read;
		}
		catch (RuntimeException ex) {
			throw new IOException(ex);
		}
	}

	/** The font file. */
	public InputStream stream() {
		return new ByteArrayInputStream(this.bytes);
	}

	/** Returns whether the font has a character. */
	boolean has(int character) {
		return this.glyphs.getGlyphId(character) != 0;
	}

	/** Returns the width of a character, as a part of the size of the letters. */
	double width(int character) throws IOException {
		return (double) this.font.getAdvanceWidth(this.glyphs.getGlyphId(character)) / this.font.getUnitsPerEm();
	}

}
