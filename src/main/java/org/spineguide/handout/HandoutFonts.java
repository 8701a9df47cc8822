package org.spineguide.handout;

import java.io.ByteArrayInputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;

/**
 * Fonts of handouts. Open Sans was drawn for readers who see little; DejaVu Sans stands
 * in for characters that it lacks.
 */
final class HandoutFonts {

	/** Font family name in style sheets. */
	static final String FAMILY = "Open Sans";

	private static final Pattern FONT_FAMILY = Pattern.compile("\\bfont-family=(\"[^\"]*\"|'[^']*')");

	private static final int NORMAL = 400;

	private static final int BOLD = 700;

	private final List<Font> fonts = List.of(
			Font.of("OpenSans-Regular.ttf", FAMILY, NORMAL, FontStyle.NORMAL,
					EnumSet.of(FSFontUseCase.DOCUMENT, FSFontUseCase.SVG)),
			Font.of("OpenSans-Italic.ttf", FAMILY, NORMAL, FontStyle.ITALIC, EnumSet.of(FSFontUseCase.DOCUMENT)),
			Font.of("OpenSans-Bold.ttf", FAMILY, BOLD, FontStyle.NORMAL,
					EnumSet.of(FSFontUseCase.DOCUMENT, FSFontUseCase.SVG)),
			Font.of("DejaVuSans.ttf", "DejaVu Sans", NORMAL, FontStyle.NORMAL,
					EnumSet.of(FSFontUseCase.DOCUMENT, FSFontUseCase.FALLBACK_PRE)));

	/**
	 * Sets the text of an SVG drawing in our fonts: those of the machine cannot go into
	 * the PDF.
	 */
	static String inOurs(String drawing) {
		String ours = "font-family=\"" + FAMILY + "\"";
		return FONT_FAMILY.matcher(drawing).replaceAll("").replaceFirst("<svg\\b", "<svg " + ours);
	}

	/** Adds the fonts; only the letters that a document uses go into it. */
	void addTo(PdfRendererBuilder builder) {
		for (Font font : this.fonts) {
			builder.useFont(() -> new ByteArrayInputStream(font.bytes()), font.family(), font.weight(), font.style(),
					true, font.uses());
		}
	}

	/** A font file in memory. */
	private record Font(byte[] bytes, String family, int weight, FontStyle style, Set<FSFontUseCase> uses) {

		static Font of(String file, String family, int weight, FontStyle style, Set<FSFontUseCase> uses) {
			return new Font(HandoutResources.bytes("fonts/" + file), family, weight, style, uses);
		}

	}

}
