package org.spineguide.browser;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Pages as they come out of a printer. */
@BrowserTest
class PaperTests {

	@Test
	void eachSheetSaysWhereItComesFromAndHowOldItIs(Page page) throws IOException {
		page.navigate("/chronic-back-pain/herniated-disc");
		List<String> sheets = print(page, "A4");
		assertThat(sheets).hasSizeGreaterThan(1)
			.allSatisfy((sheet) -> assertThat(sheet).contains("/chronic-back-pain/herniated-disc",
					"A clinician has not reviewed this page yet", "Next review due: 20 November 2027",
					"Version of this text"));
	}

	@Test
	void paperHasTheTextAndNotTheWaysAround(Page page) throws IOException {
		page.navigate("/chronic-back-pain/herniated-disc");
		String paper = String.join("\n", print(page, "Letter"));
		assertThat(paper)
			.contains("Emergency:", "Where the facts come from", "Call 911", "http://localhost:",
					"/chronic-back-pain/discectomy)", "https://repub.eur.nl/pub/35413/")
			.doesNotContain("Read next", "On this page", "Ask for an appointment or", "Words explained");
	}

	@Test
	void wholeEmergencyAdviceStandsOnPaperOnce(Page page) throws IOException {
		for (String address : List.of("/chronic-back-pain/herniated-disc", "/spinal-fusion/what-is-spinal-fusion",
				"/chronic-back-pain/warning-signs")) {
			page.navigate(address);
			assertThat(String.join("\n", print(page, "A4")).split("black, tarry stools, or blood when you vomit", -1))
				.as(address)
				.hasSize(2);
		}
	}

	@Test
	void whatIsFoldedOpensOnPaper(Page page) throws IOException {
		page.navigate("/common-questions");
		assertThat(String.join("\n", print(page, "A4"))).contains("Will I be free of pain?",
				"less pain is a fairer goal");
	}

	@Test
	void checklistHasRoomToWriteAndLettersOfElevenPoints(Page page) throws IOException {
		page.navigate("/prepare-for-your-visit");
		List<String> sheets = print(page, "Letter");
		assertThat(sheets).hasSizeBetween(2, 4)
			.allSatisfy((sheet) -> assertThat(sheet).contains("/prepare-for-your-visit"));
		assertThat(String.join(" ", sheets).replaceAll("\\s+", " ")).contains("Where it hurts.",
				"What is the risk to my lungs?", "Get emergency care now.");
		page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
		Locator question = page.locator(".questions-list > li").first();
		assertThat(((Number) question.evaluate("(item) => parseFloat(getComputedStyle(item).fontSize)")).doubleValue())
			.as("pixels, 4/3 of a point")
			.isGreaterThan(14.6);
		assertThat(question.evaluate("(item) => getComputedStyle(item, '::after').borderBottomStyle"))
			.isEqualTo("dotted");
	}

	@Test
	void tallDrawingKeepsLettersOfEightPoints(Page page) {
		page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
		page.navigate("/chronic-back-pain/discectomy");
		Number width = (Number) page.evaluate("document.querySelector('.figure img').clientWidth");
		// The smallest letters are 15 of the 340 that a drawing is wide, and a point is
		// 4/3 pixels.
		assertThat(width.doubleValue() / 340 * 15 * 3 / 4).isGreaterThan(8);
	}

	@Test
	void paperIsWhiteForThoseWhoReadInTheDark(Page page) {
		page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK).setMedia(Media.PRINT));
		page.navigate("/chronic-back-pain/herniated-disc");
		assertThat(page.evaluate("getComputedStyle(document.body).backgroundColor")).isEqualTo("rgb(255, 255, 255)");
		assertThat(page.evaluate("getComputedStyle(document.body).color")).isEqualTo("rgb(0, 0, 0)");
	}

	/** The text of each sheet. */
	private static List<String> print(Page page, String format) throws IOException {
		List<String> sheets = new ArrayList<>();
		try (PDDocument paper = Loader.loadPDF(page.pdf(new Page.PdfOptions().setFormat(format)))) {
			PDFTextStripper text = new PDFTextStripper();
			for (int sheet = 1; sheet <= paper.getNumberOfPages(); sheet++) {
				text.setStartPage(sheet);
				text.setEndPage(sheet);
				sheets.add(text.getText(paper));
			}
		}
		return sheets;
	}

}
