package org.spineguide.site;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.spineguide.web.SecurityHeaders;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest(properties = "spineguide.content.watch=false")
@AutoConfigureMockMvc
class ArticleControllerTests {

	private static final Path FOLDER = folder();

	@Autowired
	private MockMvcTester mvc;

	@DynamicPropertySource
	static void settings(DynamicPropertyRegistry settings) {
		settings.add("spineguide.content.dir", () -> FOLDER.resolve("content").toString());
		settings.add("spineguide.data.dir", () -> FOLDER.resolve("data").toString());
	}

	@Test
	void articleShowsItsTitleItsTopicAndTheEmergencyAdvice() {
		assertThat(page("/fusion/recovery")).hasStatusOk()
			.bodyText()
			.contains("<h1>Recovery after fusion</h1>", "Both legs are weak", "<a href=\"/fusion/\">Fusion</a>");
	}

	@Test
	void pageNobodyReviewedSaysSo() {
		assertThat(page("/fusion/recovery")).bodyText().contains("A clinician has not reviewed this page yet");
		assertThat(page("/fusion/risks")).bodyText().contains("Dr. Example", "1 November 2026", "1 November 2027");
	}

	@Test
	void neighboursInTheTopicAreOneStepAway() {
		assertThat(page("/fusion/recovery")).bodyText().contains("rel=\"next\" href=\"/fusion/risks\"");
		assertThat(page("/fusion/risks")).bodyText().contains("rel=\"prev\" href=\"/fusion/recovery\"");
	}

	@ParameterizedTest
	@CsvSource({ "/old/recovery, /fusion/recovery", "/fusion, /fusion/", "/fusion/recovery/, /fusion/recovery",
			"/Fusion/Recovery, /fusion/recovery", "/fusion/index, /fusion/", "/index, /" })
	void otherAddressOfAnArticleLeadsToIt(String other, String address) {
		assertThat(page(other)).hasStatus(HttpStatus.MOVED_PERMANENTLY).hasHeader("Location", address);
	}

	@Test
	void withdrawnArticleAnswersGone() {
		assertThat(page("/fusion/magnets")).hasStatus(HttpStatus.GONE);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/nothing", "/fusion/nothing", "/fusion/recovery.md", "/es/", "/fr/a-to-z", "/tags/none",
			"/fusion/%00", "/clinic.yml", "/images/..%2f..%2fclinic.yml" })
	void whatIsNotThereAnswersNotFoundOrRefused(String address) {
		assertThat(this.mvc.get().uri(URI.create(address)).exchange().getResponse().getStatus()).isIn(400, 404);
	}

	@Test
	void topicWithoutItsOwnPageListsItsArticles() {
		assertThat(page("/bare/")).hasStatusOk().bodyText().contains("<h1>Bare</h1>", "href=\"/bare/alone\"");
	}

	@Test
	void listsNameEveryArticle() {
		assertThat(page("/a-to-z")).hasStatusOk().bodyText().contains("fusion healing", "see Recovery after fusion");
		assertThat(page("/glossary")).hasStatusOk().bodyText().contains("Graft", "Bone that helps bone grow.");
		assertThat(page("/tags/after-surgery")).hasStatusOk().bodyText().contains("Recovery after fusion");
	}

	@Test
	void readersGetNoCookieAndTheSecurityHeaders() {
		assertThat(page("/fusion/recovery")).doesNotContainHeader("Set-Cookie")
			.hasHeader("X-Content-Type-Options", "nosniff")
			.hasHeader("Referrer-Policy", "no-referrer")
			.hasHeader("Cross-Origin-Opener-Policy", "same-origin")
			.hasHeader("Content-Security-Policy", SecurityHeaders.CONTENT_SECURITY_POLICY);
	}

	private MvcTestResult page(String address) {
		return this.mvc.get().uri(address).exchange();
	}

	private static Path folder() {
		try {
			Path folder = Files.createTempDirectory("spineguide");
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
					order: 10
					also-known-as: [fusion healing]
					tags: [after-surgery]
					aliases: [old/recovery]
					---
					Walk a little each day.
					""");
			write(folder, "en/fusion/risks.md", """
					---
					title: Risks of fusion
					summary: What can go wrong.
					kind: guide
					order: 20
					reviewed-by: Dr. Example
					reviewed: 2026-11-01
					review-due: 2027-11-01
					---
					Not every fusion heals.
					""");
			write(folder, "en/bare/alone.md", "---\ntitle: Alone\nsummary: Alone.\nkind: guide\n---\nText.");
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
