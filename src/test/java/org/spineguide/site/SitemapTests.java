package org.spineguide.site;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.spineguide.content.load.TestLibrary;
import org.spineguide.web.SiteAddress;

import static org.assertj.core.api.Assertions.assertThat;

class SitemapTests {

	@TempDir
	Path folder;

	@Test
	void listThatIsTooLongForOneFileComesInParts() {
		Sitemap map = sitemap(3);
		assertThat(new String(map.whole(), StandardCharsets.UTF_8))
			.contains("<sitemap><loc>https://spine.example/sitemap-1.xml</loc></sitemap>"
					+ "<sitemap><loc>https://spine.example/sitemap-2.xml</loc></sitemap></sitemapindex>")
			.doesNotContain("urlset");
		assertThat(part(map, 1))
			.contains("<loc>https://spine.example/fusion/recovery</loc>",
					"<loc>https://spine.example/fusion/risks</loc>")
			.doesNotContain("glossary");
		assertThat(part(map, 2))
			.contains("<loc>https://spine.example/a-to-z</loc>", "<loc>https://spine.example/glossary</loc>")
			.doesNotContain("fusion");
		assertThat(map.part(0)).isEmpty();
		assertThat(map.part(3)).isEmpty();
	}

	@Test
	void listThatFitsHasNoParts() {
		Sitemap map = sitemap(5);
		assertThat(new String(map.whole(), StandardCharsets.UTF_8)).contains("<urlset", "/fusion/risks", "/glossary");
		assertThat(map.part(1)).isEmpty();
	}

	private Sitemap sitemap(int most) {
		return new Sitemap(new SiteAddress(URI.create("https://spine.example")),
				TestLibrary.in(this.folder)
					.article("fusion/recovery", "Recovery", "Text.")
					.article("fusion/risks", "Risks", "Text.")
					.read(),
				most);
	}

	private static String part(Sitemap map, int number) {
		return new String(map.part(number).orElseThrow(), StandardCharsets.UTF_8);
	}

}
