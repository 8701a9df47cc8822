package org.spineguide.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import org.spineguide.content.Libraries;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;

import static org.assertj.core.api.Assertions.assertThat;

class BareHomeTests extends SmallSite {

	@Autowired
	private Libraries libraries;

	@Value("${spineguide.content.dir}")
	private Path content;

	@Test
	void homeWithoutItsFileLeadsToTopicsAndHelp() throws IOException {
		Path home = this.content.resolve("en/index.md");
		String text = Files.readString(home);
		try {
			Files.writeString(home, text.replace("kind: page", "kind: page\ndraft: true"));
			this.libraries.reread();
			assertThat(page("/")).hasStatusOk()
				.bodyText()
				.contains("<h1>Example Spine Clinic</h1>", "Both legs are weak", "href=\"/fusion/\"",
						"href=\"/appointments\"");
			assertThat(page("/feed.atom")).hasStatusOk();
			assertThat(page("/sitemap.xml")).hasStatusOk();
			assertThat(page("/a-to-z")).hasStatusOk();
			assertThat(page("/search")).hasStatusOk();
			assertThat(page("/index.pdf")).hasStatus(HttpStatus.NOT_FOUND);
		}
		finally {
			Files.writeString(home, text);
			this.libraries.reread();
		}
		assertThat(page("/")).hasStatusOk().bodyText().contains("Welcome.");
	}

}
