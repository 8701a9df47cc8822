package org.spineguide.handout;

import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** Paper size. */
enum PaperSize {

	A4("210mm 297mm", 595),

	LETTER("8.5in 11in", 612);

	/** Countries that use Letter, as CLDR lists them. */
	private static final Set<String> LETTER_COUNTRIES = Set.of("BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA",
			"PH", "PR", "SV", "US", "VE");

	private final String size;

	private final int width;

	PaperSize(String size, int width) {
		this.size = size;
		this.width = width;
	}

	/** Returns the paper that was asked for, else the usual one of the country. */
	static PaperSize of(@Nullable String wanted, String country) {
		for (PaperSize paperSize : values()) {
			if (paperSize.word().equals(wanted)) {
				return paperSize;
			}
		}
		return LETTER_COUNTRIES.contains(country) ? LETTER : A4;
	}

	/** Returns its name in addresses. */
	String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Returns the width in points. */
	int width() {
		return this.width;
	}

	/** Returns width and height as style sheets write them. */
	String size() {
		return this.size;
	}

}
