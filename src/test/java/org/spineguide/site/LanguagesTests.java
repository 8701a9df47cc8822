package org.spineguide.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.spineguide.content.Libraries;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

import static org.assertj.core.api.Assertions.assertThat;

/** Languages of the site that come, go, or have no articles yet. */
class LanguagesTests extends SmallSite {

	private static final List<String> PAGES = List.of("/", "/search?q=fusion", "/search/suggestions?q=fu", "/glossary",
			"/a-to-z", "/feed.atom");

	@Autowired
	private Libraries libraries;

	@Value("${spineguide.content.dir}")
	private Path content;

	@Test
	void languageThatGoesAndComesBackOrIsMissingNeverFails() throws IOException {
		Path clinic = this.content.resolve("clinic.yml");
		String details = Files.readString(clinic);
		Path glossary = this.content.resolve("es/glossary.yml");
		Files.createDirectories(glossary.getParent());
		Files.writeString(glossary, "- {term: Disco, definition: Una cosa.}");
		try {
			for (String languages : List.of("[en, es]", "[en, es, fr]", "[en]", "[en, fr]", "[en, es]")) {
				Files.writeString(clinic, details.replace("[en]", languages));
				this.libraries.reread();
				for (String page : PAGES) {
					assertThat(status("/es" + page)).as(languages + " /es" + page)
						.isEqualTo(languages.contains("es") ? 200 : 404);
					assertThat(status("/fr" + page)).as(languages + " /fr" + page).isEqualTo(404);
					assertThat(status(page)).as(languages + " " + page).isEqualTo(200);
				}
				assertThat(status("/sitemap.xml")).isEqualTo(200);
			}
		}
		finally {
			Files.writeString(clinic, details);
			Files.delete(glossary);
			this.libraries.reread(Set.of("es/glossary.yml"));
		}
	}

	private int status(String address) {
		return page(address).getResponse().getStatus();
	}

}
