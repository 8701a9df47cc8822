package org.spineguide.site;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ArticleOpeningTests {

	private static final String POINTS = "<section class=\"callout callout-key-points\"><h2 class=\"callout-heading\" "
			+ "id=\"key-points\">Key points</h2></section>";

	private static final String ADVICE = "<section class=\"callout callout-emergency\"><p>Call 911.</p></section>";

	private static final String DRAWING = "<figure class=\"figure\"><img alt=\"A disc\" src=\"/images/disc.svg\"></figure>";

	private static final String CHART = "<figure class=\"chart\"><svg></svg></figure>";

	@Test
	void boxesAndDrawingOfTheBeginningAreTakenOut() {
		ArticleOpening opening = ArticleOpening
			.of(POINTS + ADVICE + "<h2 id=\"a\">A</h2>" + CHART + DRAWING + "<p>1</p><h2 id=\"b\">B</h2>", "disc.svg");
		assertThat(opening).isEqualTo(new ArticleOpening(ADVICE, POINTS, DRAWING, "/images/disc.svg",
				"<h2 id=\"a\">A</h2>" + CHART + "<p>1</p><h2 id=\"b\">B</h2>"));
	}

	@Test
	void whatStandsLaterStays() {
		String text = "<h2 id=\"a\">A</h2>" + ADVICE + POINTS + "<h2 id=\"b\">B</h2>" + DRAWING;
		assertThat(ArticleOpening.of(text, "disc.svg")).isEqualTo(new ArticleOpening("", "", "", "", text));
	}

	@Test
	void otherDrawingThanTheLeadPictureStays() {
		assertThat(ArticleOpening.of(DRAWING, "spine.svg").rest()).isEqualTo(DRAWING);
		assertThat(ArticleOpening.of(DRAWING, null).rest()).isEqualTo(DRAWING);
		assertThat(ArticleOpening.of(DRAWING, "disc.svg").picture()).isEqualTo(DRAWING);
	}

}
