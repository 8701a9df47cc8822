package org.spineguide.markdown;

import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FiguresTests {

	private final RenderContext renderContext = new RenderContext((target) -> target, (key) -> false, Terms.none(),
			Map.of(), Map.of(), RendererLabels.NONE,
			(picture) -> picture.equals("/images/disc.svg") ? Optional.of(new PictureSize(360, 240)) : Optional.empty(),
			Map.of(), (number) -> "tel:" + number);

	@Test
	void pictureThatStandsAloneBecomesAFigureWithItsTitleAsCaption() {
		assertThat(html("![A disc](/images/disc.svg \"A disc from above.\")")).isEqualTo(
				"<figure class=\"figure\"><img src=\"/images/disc.svg\" alt=\"A disc\" loading=\"lazy\" width=\"360\" height=\"240\">"
						+ "<figcaption>A disc from above.</figcaption></figure>");
	}

	@Test
	void pictureWithinWordsStaysThere() {
		assertThat(html("See ![A disc](/images/disc.svg) here.")).startsWith("<p>See <img").doesNotContain("figure");
	}

	@Test
	void sizeIsLeftOutWhereItIsNotKnown() {
		assertThat(html("![A disc](/images/other.svg)")).contains("<figure class=\"figure\">").doesNotContain("width");
	}

	private String html(String text) {
		return new Markdown().render(text, this.renderContext).html();
	}

}
