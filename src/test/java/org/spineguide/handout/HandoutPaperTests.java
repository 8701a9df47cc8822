package org.spineguide.handout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.spineguide.content.ArticlePath;
import org.spineguide.content.Library;
import org.spineguide.content.font.ExampleFont;
import org.spineguide.content.load.Shelves;

import static org.assertj.core.api.Assertions.assertThat;

/** What stands on the paper, read back from the PDF. */
@Tag("slow")
@ResourceLock("computing")
class HandoutPaperTests {

	private static final String ARTICLE = """
			---
			title: Recovery after fusion
			summary: What to expect.
			kind: guide
			reviewed-by: Dr. Example
			reviewed: 2026-11-01
			review-due: 2027-11-01
			related: [risks]
			---

			> [!key-points] Key points
			> - Walk a little.

			## First week

			A slipped disc is not a fusion [@who-2023]. Ask us → 3 × 2 ≥ 5.

			#### Too deep a heading

			![A spine from the side](../images/spine.svg)

			> [!dont] Do not
			> - do not lift

			## When to call

			{{block: emergency}}
			""";

	@TempDir
	Path folder;

	private Library library;

	private HandoutComposer handoutComposer;

	private PDDocument open;

	@BeforeEach
	void write() throws IOException {
		Files.createDirectories(this.folder.resolve("images"));
		Files.writeString(this.folder.resolve("images/spine.svg"),
				"""
						<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 50"><title>Spine</title>
						<rect width="100" height="50" fill="#ddd"/><text x="10" y="30" font-family="system-ui, sans-serif">Spine</text></svg>
						""");
		Shelves.with(this.folder, "en/risks.md", "---\ntitle: Risks\nsummary: R.\nkind: guide\n---\n## Harm\n\nText.");
		this.library = Shelves.withMore(this.folder, "en/recovery.md", ARTICLE);
		this.handoutComposer = Prints.handoutComposer(this.folder);
	}

	@AfterEach
	void close() throws IOException {
		if (this.open != null) {
			this.open.close();
		}
	}

	@Test
	void emergencyAdviceComesBeforeTheText() throws IOException {
		assertThat(words(recovery(Prints.LETTER))).containsSubsequence("Example Spine Clinic", "Recovery after fusion",
				"Emergency: Call 911 now if:", "both legs are weak", "Key points", "First week", "When to call");
		assertThat(words(recovery(Prints.LETTER)).split("Emergency: Call 911", -1)).as("said once").hasSize(2);
	}

	@Test
	void brokenDrawingIsToldInWordsAndTheRestIsPrinted() throws IOException {
		for (String broken : new String[] { "<svg", "",
				"<svg xmlns=\"http://www.w3.org/2000/svg\"><path d=\"M z z q\"/></svg>",
				"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"a b\"><rect width=\"-1\" height=\"x\"/></svg>" }) {
			Files.writeString(this.folder.resolve("images/spine.svg"), broken);
			assertThat(words(recovery(Prints.LETTER))).as(broken).contains("Key points", "First week", "do not lift");
			close();
		}
	}

	@Test
	void sheetSaysWhereItComesFromAndHowOldItIs() throws IOException {
		assertThat(words(recovery(Prints.LETTER))).contains("https://spine.example.org/recovery",
				"Version " + revision("recovery"), "Reviewed by Dr. Example, according to the clinic.",
				"Last reviewed 1 November 2026.", "Next review due 1 November 2027.");
	}

	@Test
	void sheetNobodyReviewedSaysSo() throws IOException {
		assertThat(words(print(Prints.handoutRequest(this.library, "risks", Prints.LETTER))))
			.contains("A clinician has not reviewed this text yet");
	}

	@Test
	void sheetTellsHowToReachTheClinicAndWhereTheFactsComeFrom() throws IOException {
		assertThat(words(recovery(Prints.LETTER))).contains("How to reach us", "(202) 555-0143", "Monday: 8:00",
				"World Health Organization. Guideline. 2023.", "https://example.org/who");
	}

	@Test
	void pagesThatTheTextNamesAreListedWithTheirAddresses() throws IOException {
		Library library = Shelves.withMore(this.folder, "en/walking.md",
				"---\ntitle: Walking\nsummary: W.\nkind: guide\n"
						+ "---\n## How\n\nRead [what can go wrong](risks.md) or [ask us](/appointments).");
		assertThat(words(print(Prints.handoutRequest(library, "walking", Prints.LETTER)))).containsSubsequence(
				"Other pages named here", "Risks: https://spine.example.org/risks",
				"Ask us: https://spine.example.org/appointments");
	}

	@Test
	void wordsOfTheGlossaryAreExplained() throws IOException {
		assertThat(words(recovery(Prints.LETTER))).containsSubsequence("A slipped disc is not a fusion [1].",
				"Words explained", "Slipped disc: A disc whose soft middle has pushed out.");
	}

	@Test
	void paperHasTheSizeAskedFor() throws IOException {
		assertThat(size(recovery(Prints.LETTER))).containsExactly(612, 792);
		assertThat(size(recovery(new PrintFormat(PaperSize.A4, false)))).containsExactly(595, 842);
	}

	@Test
	void largePrintHasEighteenPointLetters() throws IOException {
		assertThat(sizes(recovery(Prints.LETTER), "Walk")).containsOnly(12f);
		assertThat(sizes(recovery(new PrintFormat(PaperSize.LETTER, true)), "Walk")).containsOnly(18f);
	}

	@Test
	void everyFontIsEmbedded() throws IOException {
		List<PDFont> fonts = new ArrayList<>();
		PDDocument pdf = recovery(Prints.LETTER);
		for (int i = 0; i < pdf.getNumberOfPages(); i++) {
			for (var name : pdf.getPage(i).getResources().getFontNames()) {
				fonts.add(pdf.getPage(i).getResources().getFont(name));
			}
		}
		assertThat(fonts).isNotEmpty().allMatch(PDFont::isEmbedded);
		assertThat(words(pdf)).contains("Ask us → 3 × 2 ≥ 5");
	}

	@Test
	void headingsAreBookmarks() throws IOException {
		PDOutlineItem title = recovery(Prints.LETTER).getDocumentCatalog().getDocumentOutline().getFirstChild();
		List<String> within = new ArrayList<>();
		title.children().forEach((item) -> within.add(item.getTitle()));
		assertThat(title.getTitle()).isEqualTo("Recovery after fusion");
		assertThat(within).contains("Key points", "First week", "How to reach us");
	}

	@Test
	void readerSeesTitleAndLanguageOfTheArticle() throws IOException {
		PDDocument pdf = recovery(Prints.LETTER);
		assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Recovery after fusion");
		assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en");
		assertThat(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle()).isTrue();
	}

	@Test
	void visitPackListsWhatIsInIt() throws IOException {
		PDDocument pdf = print(Prints.pack(this.library, "risks", "recovery"));
		assertThat(words(pdf)).containsSubsequence("Your visit pack", "Emergency: Call 911", "In this pack", "Risks",
				"Recovery after fusion", "My notes and questions", "Harm", "First week");
		assertThat(words(pdf).split("Emergency: Call 911", -1)).hasSize(2);
	}

	@ParameterizedTest
	@ValueSource(booleans = { false, true })
	void noColumnOfATableAndNoLongWordRunsOffTheSheet(boolean large) throws IOException {
		StringBuilder text = new StringBuilder("---\ntitle: Tables\nsummary: T.\nkind: page\n---\n");
		for (int columns = 2; columns <= 10; columns++) {
			text.append("\n## Of ").append(columns).append("\n\n");
			for (String row : new String[] { "Rehabilitation %d", "---", "Physiotherapists %d-" + columns }) {
				for (int column = 1; column <= columns; column++) {
					text.append("| ").append(row.formatted(column)).append(' ');
				}
				text.append("|\n");
			}
		}
		text.append("\n").append("x".repeat(200)).append(".\n");
		Library library = Shelves.withMore(this.folder, "en/tables.md", text.toString());
		PDDocument pdf = print(Prints.handoutRequest(library, "tables", new PrintFormat(PaperSize.A4, large)));
		assertThat(words(pdf)).contains("Physiotherapists 8-8", "Physiotherapists 10-10");
		assertThat(rightmost(pdf)).isLessThanOrEqualTo(595 - 18 * 72 / 25.4 + 0.5);
	}

	@Test
	void fontOfTheContentFolderIsUsedForWhatOthersLack() throws IOException {
		String text = "---\ntitle: For %s\nsummary: T.\nkind: page\n---\n\n%s \u2705 walk.\n".formatted(ExampleFont.YOU,
				ExampleFont.YOU);
		Library library = Shelves.withMore(this.folder, "en/you.md", text);
		assertThat(words(print(Prints.handoutRequest(library, "you", Prints.LETTER)))).contains("For \u25a1",
				"\u25a1 \u2713 walk.");
		ExampleFont.putInto(this.folder);
		this.handoutComposer = Prints.handoutComposer(this.folder);
		assertThat(words(print(Prints.handoutRequest(library, "you", Prints.LETTER))))
			.contains("For " + ExampleFont.YOU, ExampleFont.YOU + " \u2713 walk.");
	}

	private String revision(String path) {
		return this.library.defaultEdition().article(ArticlePath.of(path)).orElseThrow().revision();
	}

	private PDDocument recovery(PrintFormat format) throws IOException {
		return print(Prints.handoutRequest(this.library, "recovery", format));
	}

	private PDDocument print(HandoutRequest handoutRequest) throws IOException {
		close();
		this.open = Loader.loadPDF(this.handoutComposer.print(handoutRequest));
		return this.open;
	}

	private static String words(PDDocument pdf) throws IOException {
		PDFTextStripper stripper = new PDFTextStripper();
		stripper.setSortByPosition(true);
		return stripper.getText(pdf).replaceAll("[\\s\u00A0]+", " ");
	}

	/** Width and height of the first page in points. */
	private static List<Integer> size(PDDocument pdf) {
		PDRectangle page = pdf.getPage(0).getMediaBox();
		return List.of(Math.round(page.getWidth()), Math.round(page.getHeight()));
	}

	/** Where the letters end that reach farthest to the right, in points. */
	private static double rightmost(PDDocument pdf) throws IOException {
		double[] end = new double[1];
		new PDFTextStripper() {
			@Override
			protected void processTextPosition(TextPosition letter) {
				if (!letter.getUnicode().isBlank()) {
					end[0] = Math.max(end[0], letter.getX() + letter.getWidth());
				}
			}
		}.getText(pdf);
		return end[0];
	}

	/** The sizes of the letters of a word, in points. */
	private static List<Float> sizes(PDDocument pdf, String word) throws IOException {
		List<Float> sizes = new ArrayList<>();
		new PDFTextStripper() {
			@Override
			protected void writeString(String text, List<TextPosition> letters) {
				if (text.contains(word)) {
					sizes.add((float) Math.round(letters.get(0).getFontSizeInPt()));
				}
			}
		}.getText(pdf);
		return sizes;
	}

}
