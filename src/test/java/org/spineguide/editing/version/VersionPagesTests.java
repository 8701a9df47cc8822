package org.spineguide.editing.version;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.spineguide.content.Article;
import org.spineguide.content.ArticlePath;
import org.spineguide.content.InvalidContentException;
import org.spineguide.content.Libraries;
import org.spineguide.content.file.TextFile;
import org.spineguide.editing.ContentFileStore;
import org.spineguide.editing.history.History;
import org.spineguide.site.SmallSite;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

class VersionPagesTests extends SmallSite {

	private static final String PAGE = "/fusion/deep/down/part";

	@Autowired
	private Libraries libraries;

	@Autowired
	private ContentFileStore files;

	@Autowired
	private History history;

	private Path file;

	private String before;

	@BeforeEach
	void open() throws IOException {
		this.file = this.files.root().resolve("en/fusion/deep/down/part.md");
		this.before = Files.readString(this.file);
	}

	@AfterEach
	void restore() {
		write(this.before);
	}

	@Test
	void printedAddressShowsItsTextForGoodAndWhatChanged() {
		String old = write("""
				---
				title: Old title
				summary: P.
				kind: guide
				aliases: [old-part]
				---
				Wait a week.

				> [!emergency] Call 555 if:
				> - an old sign shows
				""");
		write("---\ntitle: Draft\nsummary: P.\nkind: guide\ndraft: true\n---\nNobody saw this.\n");
		String now = write("""
				---
				title: New title
				summary: P.
				kind: guide
				aliases: [old-part]
				corrections: [{date: 2026-12-01, reason: We said a week. It is a day.}]
				---
				Wait a day.
				""");
		MvcTestResult page = page(PAGE + "/v/" + old);
		assertThat(page).hasStatusOk()
			.bodyText()
			.contains("<h1>Old title</h1>", "This is an old text of this page", "href=\"" + PAGE + "\"", "Wait a",
					"Both legs are weak", "name=\"robots\" content=\"noindex\"",
					"rel=\"canonical\" href=\"https://spine.example" + PAGE, "1 line differs", "<del>week.</del>",
					"<ins>day.</ins>")
			.doesNotContain("an old sign", "Call 555");
		assertThat(page.getResponse().getHeader("Memento-Datetime"))
			.matches("[A-Z][a-z]{2}, \\d{2} [A-Z][a-z]{2} \\d{4} \\d{2}:\\d{2}:\\d{2} GMT");
		assertThat(page.getResponse().getHeader("X-Robots-Tag")).isEqualTo("noindex");
		assertThat(page.getResponse().getHeader(HttpHeaders.LINK)).contains(
				"<https://spine.example" + PAGE + ">; rel=\"original\"",
				"<https://spine.example" + PAGE + "/v/timemap>; rel=\"timemap\"");
		assertThat(page(PAGE + "/v/" + now)).hasStatusOk().bodyText().contains("This is the text as it stands today");
		assertThat(page("/old-part/v/" + old)).hasStatus(HttpStatus.MOVED_PERMANENTLY)
			.redirectedUrl()
			.isEqualTo(PAGE + "/v/" + old);
		assertThat(page(PAGE)).bodyText()
			.contains("We said a week. It is a day.", PAGE + "/v/" + now, "href=\"" + PAGE + "/v\"");
		assertLists(old, now);
	}

	private void assertLists(String old, String now) {
		assertThat(page(PAGE + "/v")).hasStatusOk()
			.bodyText()
			.contains("What changed: New title", "Mistake put right", "1 December 2026", PAGE + "/v/" + old,
					PAGE + "/v/" + now)
			.doesNotContain("Draft");
		assertThat(page("/what-changed")).hasStatusOk().bodyText().contains("New title", "We said a week.");
		MvcTestResult map = page(PAGE + "/v/timemap");
		assertThat(map).hasStatusOk().bodyText().contains("rel=\"first memento\"", "rel=\"last memento\"", old, now);
		assertThat(map.getResponse().getContentType()).isEqualTo("application/link-format");
		assertThat(
				this.mvc.get().uri(PAGE + "/v").header("Accept-Datetime", "Thu, 01 Jan 1970 00:00:00 GMT").exchange())
			.as("before the first")
			.hasStatus(HttpStatus.FOUND);
		assertThat(
				this.mvc.get().uri(PAGE + "/v").header("Accept-Datetime", "Fri, 01 Jan 2100 00:00:00 GMT").exchange())
			.hasStatus(HttpStatus.FOUND)
			.redirectedUrl()
			.isEqualTo("https://spine.example" + PAGE + "/v/" + now);
		assertThat(this.mvc.get().uri(PAGE + "/v").header("Accept-Datetime", "yesterday").exchange())
			.hasStatus(HttpStatus.BAD_REQUEST);
	}

	@Test
	void whatWasNeverPublishedIsNotShown() {
		String draft = write("---\ntitle: Secret\nsummary: P.\nkind: guide\ndraft: true\n---\nNobody saw this.\n");
		String planned = write("---\ntitle: Planned\nsummary: P.\nkind: guide\npublish-on: 2126-01-01\n---\nLater.\n");
		write(this.before);
		for (String hash : List.of(draft, planned, "0123456789abcdef")) {
			assertThat(page(PAGE + "/v/" + hash)).hasStatus(HttpStatus.NOT_FOUND)
				.bodyText()
				.contains("We do not have this text", "Read the page as it is today")
				.doesNotContain("Nobody saw", "Later.");
		}
		assertThat(page("/fusion/magnets/v/0123456789abcdef")).hasStatus(HttpStatus.GONE);
		assertThat(page("/fusion/nothing/v/0123456789abcdef")).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(page(PAGE + "/v/nohash")).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void topicsAndTheHomePageHaveVersionsToo() {
		for (String path : List.of("index", "fusion/index")) {
			Article article = this.libraries.current().defaultEdition().article(ArticlePath.of(path)).orElseThrow();
			assertThat(page(article.versionAddress())).hasStatusOk().bodyText().contains(article.title());
			assertThat(page(article.versionsAddress())).hasStatusOk();
		}
		assertThat(page("/v")).hasStatusOk();
	}

	/** Writes the article as any program may, and returns the hash of its file. */
	private String write(String text) {
		try {
			Files.writeString(this.file, text);
			this.libraries.reread();
			this.history.keepOutside();
			return TextFile.of("f", Files.readAllBytes(this.file)).hash();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InvalidContentException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
