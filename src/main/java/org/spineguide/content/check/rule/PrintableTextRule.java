package org.spineguide.content.check.rule;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

import org.spineguide.content.check.readability.ArticleText;
import org.spineguide.content.file.FindingCollector;
import org.spineguide.content.file.TextFile;
import org.spineguide.content.font.PrintFonts;

/**
 * Points out characters that printed sheets cannot show, or not as the script is written.
 */
public final class PrintableTextRule implements Rule {

	/** Scripts whose letters join or change places, which the PDF library cannot do. */
	private static final Set<UnicodeScript> JOINED = EnumSet.of(UnicodeScript.DEVANAGARI, UnicodeScript.BENGALI,
			UnicodeScript.GURMUKHI, UnicodeScript.GUJARATI, UnicodeScript.ORIYA, UnicodeScript.TAMIL,
			UnicodeScript.TELUGU, UnicodeScript.KANNADA, UnicodeScript.MALAYALAM, UnicodeScript.SINHALA,
			UnicodeScript.TIBETAN, UnicodeScript.MYANMAR, UnicodeScript.KHMER);

	private static final int MOST_SHOWN = 8;

	private final PrintFonts fonts;

	public PrintableTextRule(PrintFonts fonts) {
		this.fonts = fonts;
	}

	@Override
	public void look(ArticleText text, FindingCollector findingCollector) {
		look(text.source(), findingCollector);
	}

	/** Looks at a file whose words stand on printed sheets. */
	public void look(TextFile text, FindingCollector findingCollector) {
		warn(text, (character) -> !this.fonts.has(character), findingCollector, "Printed sheets have no letters for",
				"Use other words or signs, or put a TrueType font that has them into the folder fonts");
		warn(text, PrintableTextRule::isRightToLeft, findingCollector,
				"Printed sheets set from left to right, so this is in the wrong order:",
				"Write it in letters that run from left to right, or tell patients to read it on the screen");
		warn(text, (character) -> this.fonts.has(character) && JOINED.contains(UnicodeScript.of(character)),
				findingCollector, "Printed sheets do not join these letters as they should be:",
				"Tell patients to read it on the screen");
	}

	private static boolean isRightToLeft(int character) {
		byte direction = Character.getDirectionality(character);
		return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
				|| direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
	}

	/** One line for each kind: a text in another script would have one on each line. */
	private static void warn(TextFile text, IntPredicate isWrong, FindingCollector findingCollector, String problem,
			String remedy) {
		Set<Integer> wrong = new LinkedHashSet<>();
		int first = 0;
		List<String> lines = text.text().lines().toList();
		for (int i = 0; i < lines.size(); i++) {
			lines.get(i).codePoints().filter(isWrong).forEach(wrong::add);
			first = (first == 0 && !wrong.isEmpty()) ? i + 1 : first;
		}
		if (!wrong.isEmpty()) {
			String shown = wrong.stream()
				.limit(MOST_SHOWN)
				.map((character) -> "%s (U+%04X)".formatted(Character.toString(character), character))
				.collect(Collectors.joining(", "));
			String more = (wrong.size() > MOST_SHOWN) ? " and %d more".formatted(wrong.size() - MOST_SHOWN) : "";
			findingCollector.warning(first, problem + " " + shown + more, remedy);
		}
	}

}
