package org.spineguide.handout;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;

import org.spineguide.content.font.PrintFont;
import org.spineguide.content.font.PrintFonts;

/** Fonts of handouts in a PDF and in drawings. */
final class HandoutFonts {

	/** Font family name in style sheets. */
	static final String FAMILY = "Open Sans";

	private static final Pattern FONT_FAMILY = Pattern.compile("\\bfont-family=(\"[^\"]*\"|'[^']*')");

	private static final int NORMAL = 400;

	private static final int BOLD = 700;

	private HandoutFonts() {
	}

	/**
	 * Sets the text of an SVG drawing in our fonts: those of the machine cannot go into
	 * the PDF.
	 */
	static String inOurs(String drawing) {
		String ours = "font-family=\"" + FAMILY + "\"";
		return FONT_FAMILY.matcher(drawing).replaceAll("").replaceFirst("<svg\\b", "<svg " + ours);
	}

	/** Adds the fonts; only the letters that a document uses go into it. */
	static void add(PrintFonts fonts, PdfRendererBuilder builder) {
		Set<FSFontUseCase> words = EnumSet.of(FSFontUseCase.DOCUMENT, FSFontUseCase.SVG);
		add(builder, fonts.regular(), FAMILY, NORMAL, FontStyle.NORMAL, words);
		add(builder, fonts.italic(), FAMILY, NORMAL, FontStyle.ITALIC, EnumSet.of(FSFontUseCase.DOCUMENT));
		add(builder, fonts.bold(), FAMILY, BOLD, FontStyle.NORMAL, words);
		Set<FSFontUseCase> others = EnumSet.of(FSFontUseCase.DOCUMENT, FSFontUseCase.FALLBACK_PRE);
		add(builder, fonts.fallback(), "DejaVu Sans", NORMAL, FontStyle.NORMAL, others);
		for (int i = 0; i < fonts.more().size(); i++) {
			add(builder, fonts.more().get(i), "More " + i, NORMAL, FontStyle.NORMAL, others);
		}
	}

	private static void add(PdfRendererBuilder builder, PrintFont font, String family, int weight, FontStyle style,
			Set<FSFontUseCase> uses) {
		builder.useFont(font::stream, family, weight, style, true, uses);
	}

}
