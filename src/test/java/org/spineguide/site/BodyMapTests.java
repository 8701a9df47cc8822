package org.spineguide.site;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BodyMapTests {

	private static final String DRAWING = "<figure class=\"figure\"><img src=\"/images/body-map.svg\" alt=\"A person\"></figure>";

	private static final String LIST = "<ul>" + "<li><strong><a href=\"/a\">A</a></strong> or <a href=\"/b\">b</a></li>"
			+ "<li><a href=\"/c\">C &amp; c</a></li>" + "<li><a href=\"/x\">X</a></li>".repeat(5) + "</ul>";

	@Test
	void regionsLeadWhereTheFirstFiveWaysLead() {
		Element map = Jsoup.parse(BodyMap.link("<h2>Where</h2>" + DRAWING + "\n" + LIST)).expectFirst(".body-map");
		assertThat(map.select("> figure .body-regions a").eachAttr("href")).containsExactly("/a", "/c", "/x", "/x",
				"/x");
		assertThat(map.select("> figure .body-regions a").get(1).attr("title")).isEqualTo("C & c");
		assertThat(map.select("> ul > li")).hasSize(7);
	}

	@Test
	void listAloneIsReadAndReachedByKeys() {
		Element regions = Jsoup.parse(BodyMap.link(DRAWING + LIST)).expectFirst(".body-regions");
		assertThat(regions.attr("aria-hidden")).isEqualTo("true");
		assertThat(regions.select("a").eachAttr("tabindex")).containsOnly("-1");
	}

	@Test
	void anyOtherTextStaysAsItIs() {
		for (String text : new String[] { LIST, DRAWING + "<p>Words</p>" + LIST,
				DRAWING.replace("body-map", "disc") + LIST }) {
			assertThat(BodyMap.link(text)).isEqualTo(text);
		}
	}

}
