package org.spineguide.content.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

import org.spineguide.content.Finding;
import org.spineguide.content.file.ContentSettings;

/**
 * The fonts of printed sheets. Open Sans was drawn for readers who see little; DejaVu
 * Sans stands in for characters that it lacks, and then the fonts in the folder
 * {@code fonts} of the content folder, which are read when the program starts.
 */
@Component
public final class PrintFonts {

	/** The folder within the content folder that may hold more fonts. */
	public static final String FOLDER = "fonts/";

	/** Larger than fonts of ten thousand Chinese characters. */
	private static final long MOST_BYTES = 30_000_000;

	/** Replacement where no font has the character. */
	private static final String UNKNOWN = "\u25A1";

	/**
	 * Characters that no font of ours has and that have a plain one of the same meaning,
	 * or that mean nothing on paper: places where a word may be broken, spaces and
	 * hyphens of special widths, and the choice between two pictures of one sign.
	 */
	private static final Map<Integer, String> PLAIN = Map.ofEntries(Map.entry(0x00AD, ""), Map.entry(0x200B, ""),
			Map.entry(0x200C, ""), Map.entry(0x200D, ""), Map.entry(0x2060, ""), Map.entry(0xFEFF, ""),
			Map.entry(0xFE0E, ""), Map.entry(0xFE0F, ""), Map.entry(0x202F, "\u00A0"), Map.entry(0x2011, "-"),
			Map.entry(0x2705, "\u2713"), Map.entry(0x274C, "\u2717"), Map.entry(0x274E, "\u2717"),
			Map.entry(0x1F4DE, "\u260E"), Map.entry(0x27A1, "\u2192"), Map.entry(0x2B05, "\u2190"));

	private static final PrintFont REGULAR = own("OpenSans-Regular.ttf");

	private static final PrintFont ITALIC = own("OpenSans-Italic.ttf");

	private static final PrintFont BOLD = own("OpenSans-Bold.ttf");

	private static final PrintFont FALLBACK = own("DejaVuSans.ttf");

	private final List<PrintFont> more = new ArrayList<>();

	private final List<Finding> findings = new ArrayList<>();

	@Autowired
	PrintFonts(ContentSettings settings) {
		this(settings.dir());
	}

	/** The fonts of the program and those of a content folder. */
	public PrintFonts(Path content) {
		for (Path file : files(content.resolve(FOLDER))) {
			try {
				if (Files.size(file) > MOST_BYTES) {
					throw new IOException("Too large");
				}
				this.more.add(PrintFont.of(Files.readAllBytes(file)));
			}
			catch (IOException ex) {
				// One bad font must not keep the site from starting.
				this.findings.add(Finding.error(FOLDER + file.getFileName(), 1, "This font cannot be used",
						"Put a TrueType font (.ttf) of at most 30 MB there"));
			}
		}
	}

	private List<Path> files(Path folder) {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(Files::isRegularFile)
				.filter((file) -> isFont(file.getFileName().toString()))
				.sorted()
				.toList();
		}
		catch (IOException ex) {
			this.findings.add(Finding.error(FOLDER, 1, "The folder cannot be listed", "Look at its permissions"));
			return List.of();
		}
	}

	private static boolean isFont(String name) {
		return name.toLowerCase(Locale.ROOT).matches("[^.].*\\.(?:ttf|otf|ttc|woff2?)");
	}

	private static PrintFont own(String file) {
		try (InputStream in = new ClassPathResource("handout/fonts/" + file).getInputStream()) {
			return PrintFont.of(in.readAllBytes());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public PrintFont regular() {
		return REGULAR;
	}

	public PrintFont italic() {
		return ITALIC;
	}

	public PrintFont bold() {
		return BOLD;
	}

	/** The font for what {@link #regular()} lacks. */
	public PrintFont fallback() {
		return FALLBACK;
	}

	/** The fonts of the content folder. */
	public List<PrintFont> more() {
		return List.copyOf(this.more);
	}

	/** Returns the findings about the fonts of the content folder. */
	public List<Finding> findings() {
		return List.copyOf(this.findings);
	}

	/** Returns whether the fonts can print a character, or one of the same meaning. */
	public boolean has(int character) {
		return character <= '~' || PLAIN.containsKey(character) || fonts().anyMatch((font) -> font.has(character));
	}

	private Stream<PrintFont> fonts() {
		return Stream.concat(Stream.of(REGULAR, FALLBACK), this.more.stream());
	}

	/** A text in characters that paper can show; what has none becomes an empty box. */
	public String printable(String text) {
		if (text.codePoints().allMatch((character) -> !PLAIN.containsKey(character) && has(character))) {
			return text;
		}
		StringBuilder printable = new StringBuilder(text.length());
		text.codePoints()
			.forEach((character) -> printable
				.append(PLAIN.getOrDefault(character, has(character) ? Character.toString(character) : UNKNOWN)));
		return printable.toString();
	}

	/** Returns the width of a word, as a part of the size of its letters. */
	public double width(String word, boolean isBold) {
		return word.codePoints().mapToDouble((character) -> width(character, isBold)).sum();
	}

	private double width(int character, boolean isBold) {
		PrintFont first = isBold ? BOLD : REGULAR;
		PrintFont font = first.has(character) ? first
				: fonts().filter((other) -> other.has(character)).findFirst().orElse(first);
		try {
			return font.width(character);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
