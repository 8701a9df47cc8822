package org.spineguide.content.brand.file;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SafeDrawingTests {

	@ParameterizedTest
	@ValueSource(strings = { "<script>alert(1)</script>", "<style>*{background:url(https://evil.test/x)}</style>",
			"<image href=\"https://evil.test/x.png\" width=\"1\" height=\"1\"/>",
			"<use href=\"https://evil.test/x#a\"/>", "<a href=\"javascript:alert(1)\"><path d=\"M0 0\"/></a>",
			"<foreignObject><body xmlns=\"http://www.w3.org/1999/xhtml\"><script>alert(1)</script></body></foreignObject>",
			"<rect width=\"1\" height=\"1\" onclick=\"alert(1)\"/>", "<rect fill=\"url(https://evil.test/x)\"/>",
			"<animate attributeName=\"href\" to=\"javascript:alert(1)\"/>",
			"<path d=\"M0 0\" style=\"fill:url(//evil.test)\"/>", "<set attributeName=\"onload\" to=\"alert(1)\"/>",
			"<SCRIPT>alert(1)</SCRIPT>" })
	void nothingThatActsOrLeadsOutIsLeft(String part) {
		SafeDrawing drawing = read("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 8 4\">" + part
				+ "<path d=\"M1 1h2\" fill=\"#123456\"/></svg>")
			.orElseThrow();
		assertThat(drawing.text()).contains("<path d=\"M1 1h2\" fill=\"#123456\"")
			.doesNotContainIgnoringCase("script", "evil", "onclick", "onload", "alert", "href", "style");
		assertThat(drawing.shortened()).isTrue();
	}

	@Test
	void plainDrawingStaysAsItIs() {
		SafeDrawing drawing = read("""
				<?xml version="1.0"?><!DOCTYPE svg>
				<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 40" role="img"><title>Lakeside</title>
				<defs><linearGradient id="a"><stop offset="0" stop-color="#fff"/></linearGradient></defs>
				<g transform="scale(2)"><circle cx="5" cy="5" r="4" fill="url(#a)"/></g></svg>""").orElseThrow();
		assertThat(drawing.text()).startsWith("<svg ")
			.contains("viewBox=\"0 0 120 40\"", "<linearGradient id=\"a\">", "fill=\"url(#a)\"");
		assertThat(drawing.shortened()).isFalse();
		assertThat(drawing.width()).isEqualTo(120);
		assertThat(drawing.height()).isEqualTo(40);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "words", "<html><svg viewBox=\"0 0 1 1\"/></html>", "<svg><path d=\"M0 0\"/></svg>",
			"<svg viewBox=\"0 0 0 0\"/>", "<svg viewBox=\"0 0 1.1.1 1\"/>" })
	void whatIsNoDrawingWithASizeIsRefused(String text) {
		assertThat(read(text)).isEmpty();
	}

	private static Optional<SafeDrawing> read(String text) {
		return SafeDrawing.of(text.getBytes(StandardCharsets.UTF_8));
	}

}
