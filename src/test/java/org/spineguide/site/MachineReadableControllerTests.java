package org.spineguide.site;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.Arrays;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;

import org.springframework.http.HttpStatus;

import static org.assertj.core.api.Assertions.assertThat;

class MachineReadableControllerTests extends SmallSite {

	@Test
	void sitemapNamesEveryPageAndItsDay() {
		assertThat(page("/sitemap.xml")).hasStatusOk()
			.hasContentTypeCompatibleWith("application/xml")
			.bodyText()
			.contains("<loc>https://spine.example/</loc>",
					"<loc>https://spine.example/fusion/risks</loc><lastmod>2026-11-01</lastmod>",
					"<loc>https://spine.example/glossary</loc>")
			.doesNotContain("hreflang");
	}

	@Test
	void sitemapThatFitsInOneFileHasNoParts() {
		assertThat(page("/sitemap-1.xml")).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void feedBeginsWithWhatIsNewest() {
		assertThat(page("/feed.atom")).hasStatusOk()
			.hasContentTypeCompatibleWith("application/atom+xml")
			.bodyText()
			.contains("<updated>2026-11-10T00:00:00Z</updated>", "<title>Risks of fusion</title>")
			.containsSubsequence("<title>Alone</title>", "<title>Risks of fusion</title>")
			.doesNotContain("<title>Recovery after fusion</title>");
		assertThat(page("/fr/feed.atom")).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void robotsAreToldWhereTheSitemapIs() {
		assertThat(page("/robots.txt")).hasStatusOk()
			.bodyText()
			.contains("Disallow: /staff/", "Sitemap: https://spine.example/sitemap.xml");
	}

	@Test
	void manifestNamesTheClinicAndItsSign() {
		assertThat(page("/manifest.webmanifest")).hasStatusOk()
			.hasContentTypeCompatibleWith("application/manifest+json")
			.bodyText()
			.contains("\"name\":\"Example Spine Clinic\"")
			.containsPattern("/assets/favicon-[0-9a-f]{32}\\.svg");
	}

	@Test
	void pictureForLinksHasTheSizeThatOthersShow() throws Exception {
		BufferedImage picture = ImageIO
			.read(new ByteArrayInputStream(page("/share.png").getResponse().getContentAsByteArray()));
		assertThat(picture.getWidth()).isEqualTo(1200);
		assertThat(picture.getHeight()).isEqualTo(630);
		assertThat(picture.getRGB(5, 5)).as("ground").isEqualTo(0xff0f3b42);
		long drawn = Arrays.stream(picture.getRGB(800, 0, 400, 630, null, 0, 400))
			.filter((pixel) -> pixel != 0xff0f3b42)
			.count();
		assertThat(drawn).as("pixels of the spine at the right").isGreaterThan(5000);
	}

	@Test
	void pictureForLinksToAnArticleShowsItsDrawing() throws Exception {
		BufferedImage picture = ImageIO
			.read(new ByteArrayInputStream(page("/fusion/recovery.share.png").getResponse().getContentAsByteArray()));
		assertThat(picture.getWidth()).isEqualTo(1200);
		assertThat(picture.getRGB(885, 315)).isEqualTo(0xffff0000);
		assertThat(page("/fusion/recovery")).bodyText()
			.contains("<meta property=\"og:image\" content=\"https://spine.example/fusion/recovery.share.png\">",
					"\"image\":\"https://spine.example/fusion/recovery.share.png\"");
	}

	@Test
	void articleWithoutADrawingHasNoPictureOfItsOwn() {
		assertThat(page("/fusion/risks.share.png")).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(page("/fusion/nothing.share.png")).hasStatus(HttpStatus.NOT_FOUND);
	}

}
