package org.spineguide.handout;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

import org.spineguide.content.Article;
import org.spineguide.content.Library;
import org.spineguide.content.load.Shelves;
import org.spineguide.web.SecurityLog;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
@Isolated("what others print would be read too")
class HandoutResponsesTests {

	@TempDir
	Path folder;

	private final MockHttpServletResponse response = new MockHttpServletResponse();

	private final Handouts handouts = new Handouts((handoutRequest) -> new byte[1],
			new HandoutSettings(1, 1, DataSize.ofMegabytes(1)));

	private final HandoutResponses handoutResponses = new HandoutResponses(this.handouts, new SecurityLog());

	private Library library;

	@BeforeEach
	void read() {
		this.library = Shelves.with(this.folder, "en/fusion.md",
				"---\ntitle: Fusion\nsummary: S.\nkind: guide\n---\nA.");
	}

	@Test
	void handoutIsHandedOut() {
		assertThat(answer(Prints.handoutRequest(this.library, "fusion", Prints.LETTER)))
			.isInstanceOf(ResponseEntity.class);
	}

	@Test
	void busyVisitorIsToldWhenToComeBackAndLeavesALine(CapturedOutput output) {
		this.handouts.destroy();
		assertThat(answer(Prints.handoutRequest(this.library, "fusion", Prints.LETTER))).isEqualTo("handout/busy");
		assertThat(this.response.getStatus()).isEqualTo(503);
		assertThat(this.response.getHeader("Retry-After")).isEqualTo("10");
		assertThat(output).contains("event=over-budget", "detail=pdf");
	}

	@Test
	void tooLongATextIsRefused() {
		HandoutRequest handoutRequest = Prints.handoutRequest(this.library, "fusion", Prints.LETTER);
		Article article = handoutRequest.articles().get(0);
		Article book = new Article(article.path(), article.address(), article.file(), article.revision(),
				article.kind(), article.title(), article.summary(), true, new Article.Attribution(null, null),
				new Article.Dates(null, null, null),
				new Article.Navigation(0, List.of(), List.of(), List.of(), List.of()),
				new Article.Body("<p>Word</p>".repeat(100_000), "", null, List.of(), List.of(), List.of(), null));
		assertThat(
				answer(new HandoutRequest(this.library, handoutRequest.edition(), List.of(book), Prints.LETTER, false)))
			.isEqualTo("handout/too-long");
		assertThat(this.response.getStatus()).isEqualTo(404);
	}

	private Object answer(HandoutRequest handoutRequest) {
		return this.handoutResponses.answer(handoutRequest, "fusion", new HttpHeaders(), new MockHttpServletRequest(),
				this.response);
	}

}
