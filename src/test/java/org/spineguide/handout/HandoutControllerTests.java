package org.spineguide.handout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.spineguide.Scratch;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest(properties = "spineguide.content.watch=false")
@AutoConfigureMockMvc
class HandoutControllerTests {

	private static final Path FOLDER = folder();

	@Autowired
	private MockMvcTester mvc;

	@DynamicPropertySource
	static void settings(DynamicPropertyRegistry settings) {
		settings.add("spineguide.content.dir", () -> FOLDER.resolve("content").toString());
		settings.add("spineguide.data.dir", () -> FOLDER.resolve("data").toString());
	}

	@ParameterizedTest
	@ValueSource(strings = { "/fusion/recovery.pdf", "/fusion/recovery.pdf?paper=a4&large", "/fusion/index.pdf",
			"/index.pdf", "/fusion/deep/down/part.pdf", "/visit-pack.pdf?page=fusion/recovery&page=fusion/index",
			"/visit-pack.pdf?page=old/recovery&large=on" })
	void paperIsHandedOut(String address) {
		MvcTestResult pdf = get(address);
		assertThat(pdf).hasStatusOk().hasContentType(MediaType.APPLICATION_PDF).hasHeader("Cache-Control", "no-cache");
		assertThat(pdf.getResponse().getContentAsByteArray()).startsWith('%', 'P', 'D', 'F');
	}

	@Test
	void fileIsNamedAfterTheArticleAndThePageStaysTheOneToFind() {
		assertThat(get("/fusion/recovery.pdf"))
			.hasHeader("Content-Disposition", "inline; filename=\"fusion-recovery.pdf\"")
			.hasHeader("Link", "</fusion/recovery>; rel=\"canonical\"");
	}

	@Test
	void sameHandoutIsNotSentTwice() {
		String tag = get("/fusion/recovery.pdf").getResponse().getHeader("ETag");
		assertThat(tag).isNotNull();
		assertThat(this.mvc.get().uri("/fusion/recovery.pdf").header("If-None-Match", tag).exchange())
			.hasStatus(HttpStatus.NOT_MODIFIED);
	}

	@ParameterizedTest
	@CsvSource({ "/fusion/nothing.pdf, 404", "/fusion/magnets.pdf, 410", "/old/recovery.pdf, 301", "/.pdf, 404",
			"/fusion/.pdf, 404", "/Fusion/Recovery.pdf, 404" })
	void whatIsNotThereIsNotPrinted(String address, int status) {
		assertThat(get(address)).hasStatus(status);
	}

	@Test
	void movedArticleLeadsToItsPaper() {
		assertThat(get("/old/recovery.pdf")).hasHeader("Location", "/fusion/recovery.pdf");
	}

	@Test
	void visitPackOffersEveryArticleAndKeepsTicks() {
		assertThat(get("/visit-pack?page=fusion/recovery")).hasStatusOk()
			.bodyText()
			.contains("Make a visit pack", "value=\"fusion/recovery\" checked=\"checked\"", "value=\"fusion/index\"")
			.doesNotContain("value=\"index\"", "There is a problem");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "/visit-pack.pdf|Tick at least 1 page",
			"/visit-pack.pdf?page=fusion/nothing|We took down a page",
			"/visit-pack.pdf?page=a&page=b&page=c&page=d&page=e&page=f&page=g&page=h&page=i&page=j&page=k&page=l&page=m|Tick no more than 12 pages" })
	void slipInTheVisitPackIsSaidInPlainWords(String address, String words) {
		assertThat(get(address)).hasStatusOk()
			.bodyText()
			.contains("<title>Error: Make a visit pack", "There is a problem", words);
	}

	@Test
	void readersGetNoCookie() {
		assertThat(get("/visit-pack")).doesNotContainHeader("Set-Cookie");
		assertThat(get("/fusion/recovery.pdf")).doesNotContainHeader("Set-Cookie")
			.hasHeader("X-Content-Type-Options", "nosniff");
	}

	private MvcTestResult get(String address) {
		return this.mvc.get().uri(address).exchange();
	}

	private static Path folder() {
		try {
			Path folder = Scratch.folder("handouts");
			write(folder, "clinic.yml", """
					name: Example Spine Clinic
					phone: (202) 555-0143
					emergency-number: "911"
					time-zone: America/New_York
					languages: [en]
					""");
			write(folder, "references.yml", "references: []");
			write(folder, "en/glossary.yml", "- {term: Graft, definition: Bone that helps bone grow.}");
			write(folder, "en/withdrawn.yml", "- fusion/magnets");
			write(folder, "en/blocks/emergency.md",
					"> [!emergency] Call {{emergency-number}} now if:\n> - Both legs are weak");
			write(folder, "en/index.md", "---\ntitle: Home\nsummary: Start here.\nkind: page\n---\nWelcome.");
			write(folder, "en/fusion/index.md", "---\ntitle: Fusion\nsummary: About fusion.\nkind: guide\n---\nText.");
			write(folder, "en/fusion/recovery.md", """
					---
					title: Recovery after fusion
					summary: What to expect.
					kind: guide
					aliases: [old/recovery]
					---
					Walk a little each day.
					""");
			write(folder, "en/fusion/deep/down/part.md", "---\ntitle: Part\nsummary: P.\nkind: guide\n---\nText.");
			return folder;
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static void write(Path folder, String file, String text) throws IOException {
		Path path = folder.resolve("content").resolve(file);
		Files.createDirectories(path.getParent());
		Files.writeString(path, text);
	}

}
