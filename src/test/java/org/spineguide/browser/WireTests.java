package org.spineguide.browser;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What goes over the wire with a page. */
@RunningSite
class WireTests {

	private static final String ARTICLE = "/chronic-back-pain/herniated-disc";

	/**
	 * By the scoring of mdn/mdn-http-observatory as of August 2026, over HTTPS: 100, and
	 * more for default-src 'none' without anything unsafe (10), no referrer (5), no
	 * frames by policy (5), and resource, opener and embedder policies (10 each): 150.
	 */
	@ParameterizedTest
	@ValueSource(strings = { "/", ARTICLE, "/glossary", "/appointments", "/nothing-here" })
	void headersScore150AtTheObservatory(String address, Site site) {
		HttpHeaders headers = site.get(address, "X-Forwarded-Proto", "https").headers();
		assertThat(headers.firstValue("Content-Security-Policy").orElseThrow()).startsWith("default-src 'none';")
			.contains("form-action 'self'", "frame-ancestors 'none'", "base-uri 'none'")
			.doesNotContain("unsafe", "data:", "http", "*");
		assertThat(headers.firstValue("Referrer-Policy")).hasValue("no-referrer");
		assertThat(headers.firstValue("Cross-Origin-Resource-Policy")).hasValue("same-origin");
		assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).hasValue("same-origin");
		assertThat(headers.firstValue("Cross-Origin-Embedder-Policy")).hasValue("require-corp");
		assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
		assertThat(headers.firstValue("Strict-Transport-Security").orElseThrow()).contains("max-age=63072000",
				"includeSubDomains");
		assertThat(headers.firstValue("Set-Cookie")).isEmpty();
		assertThat(headers.firstValue("Access-Control-Allow-Origin")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", ARTICLE, "/spinal-fusion/", "/glossary", "/sitemap.xml", "/feed.atom", "/share.png" })
	void pageThatDidNotChangeIsNotSentAgain(String address, Site site) {
		String tag = site.get(address).headers().firstValue("ETag").orElseThrow();
		HttpResponse<byte[]> again = site.get(address, "If-None-Match", tag);
		assertThat(again.statusCode()).isEqualTo(304);
		assertThat(again.body()).isEmpty();
	}

	@Test
	void filesHaveTheirHashInTheirNameAndAreKeptForEver(Site site) {
		Matcher style = Pattern.compile("href=\"(/assets/site-[0-9a-f]{32}\\.css)\"").matcher(site.text(ARTICLE));
		assertThat(style.find()).isTrue();
		HttpHeaders headers = site.get(style.group(1)).headers();
		assertThat(headers.firstValue("Cache-Control").orElseThrow()).contains("max-age=31536000", "immutable");
		assertThat(headers.firstValue("Content-Encoding")).hasValue("gzip");
		assertThat(site.text(style.group(1))).containsPattern("url\\(\"/assets/fraunces-[0-9a-f]{32}\\.woff2");
	}

}
