package org.spineguide.handout;

import java.io.IOException;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spineguide.site.SmallSite;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

class HandoutControllerTests extends SmallSite {

	@ParameterizedTest
	@ValueSource(strings = { "/fusion/recovery.pdf", "/fusion/recovery.pdf?paper=a4&large", "/fusion/index.pdf",
			"/index.pdf", "/fusion/deep/down/part.pdf", "/visit-pack.pdf?page=fusion/recovery&page=fusion/index",
			"/visit-pack.pdf?page=old/recovery&large=on" })
	void paperIsHandedOut(String address) {
		MvcTestResult pdf = page(address);
		assertThat(pdf).hasStatusOk().hasContentType(MediaType.APPLICATION_PDF).hasHeader("Cache-Control", "no-cache");
		assertThat(pdf.getResponse().getContentAsByteArray()).startsWith('%', 'P', 'D', 'F');
	}

	@Test
	void fileIsNamedAfterTheArticleAndThePageStaysTheOneToFind() {
		assertThat(page("/fusion/recovery.pdf"))
			.hasHeader("Content-Disposition", "inline; filename=\"fusion-recovery.pdf\"")
			.hasHeader("Link", "</fusion/recovery>; rel=\"canonical\"");
	}

	@Test
	void paperNamesTheAddressThatTheSiteHas() throws IOException {
		byte[] pdf = page("/fusion/recovery.pdf").getResponse().getContentAsByteArray();
		try (PDDocument document = Loader.loadPDF(pdf)) {
			assertThat(new PDFTextStripper().getText(document)).contains("https://spine.example/fusion/recovery")
				.doesNotContain("localhost");
		}
	}

	@Test
	void sameHandoutIsNotSentTwice() {
		String tag = page("/fusion/recovery.pdf").getResponse().getHeader("ETag");
		assertThat(tag).isNotNull();
		assertThat(this.mvc.get().uri("/fusion/recovery.pdf").header("If-None-Match", tag).exchange())
			.hasStatus(HttpStatus.NOT_MODIFIED);
	}

	@ParameterizedTest
	@CsvSource({ "/fusion/nothing.pdf, 404", "/fusion/magnets.pdf, 410", "/old/recovery.pdf, 301", "/.pdf, 404",
			"/fusion/.pdf, 404", "/Fusion/Recovery.pdf, 404" })
	void whatIsNotThereIsNotPrinted(String address, int status) {
		assertThat(page(address)).hasStatus(status);
	}

	@Test
	void movedArticleLeadsToItsPaper() {
		assertThat(page("/old/recovery.pdf")).hasHeader("Location", "/fusion/recovery.pdf");
	}

	@Test
	void visitPackOffersEveryArticleAndKeepsTicks() {
		assertThat(page("/visit-pack?page=fusion/recovery")).hasStatusOk()
			.bodyText()
			.contains("Make a visit pack", "value=\"fusion/recovery\" checked=\"checked\"", "value=\"fusion/index\"")
			.doesNotContain("value=\"index\"", "There is a problem");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "/visit-pack.pdf|Tick at least 1 page",
			"/visit-pack.pdf?page=fusion/nothing|We took down a page",
			"/visit-pack.pdf?page=a&page=b&page=c&page=d&page=e&page=f&page=g&page=h&page=i&page=j&page=k&page=l&page=m|Tick no more than 12 pages" })
	void slipInTheVisitPackIsSaidInPlainWords(String address, String words) {
		assertThat(page(address)).hasStatusOk()
			.bodyText()
			.contains("<title>Error: Make a visit pack", "There is a problem", words);
	}

	@Test
	void readersGetNoCookie() {
		assertThat(page("/visit-pack")).doesNotContainHeader("Set-Cookie");
		assertThat(page("/fusion/recovery.pdf")).doesNotContainHeader("Set-Cookie")
			.hasHeader("X-Content-Type-Options", "nosniff");
	}

}
