package org.spineguide.browser;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * The site under test, asked without a browser.
 *
 * @param address where it is, without a slash at its end
 */
public record Site(String address) {

	/** One address for each kind of page that readers meet. */
	static final Map<String, String> KINDS = Map.ofEntries(Map.entry("home", "/"),
			Map.entry("topic", "/spinal-fusion/"), Map.entry("condition", "/chronic-back-pain/herniated-disc"),
			Map.entry("procedure", "/spinal-fusion/the-operation"), Map.entry("guide", "/spinal-fusion/recovery"),
			Map.entry("decision aid", "/decisions/sciatica"), Map.entry("questions", "/common-questions"),
			Map.entry("checklist", "/prepare-for-your-visit"), Map.entry("page", "/about"),
			Map.entry("A to Z", "/a-to-z"), Map.entry("glossary", "/glossary"), Map.entry("tag", "/tags/decisions"),
			Map.entry("missing", "/nothing-here"), Map.entry("request form", "/appointments"),
			Map.entry("components", "/components"));

	private static final HttpClient CLIENT = HttpClient.newHttpClient();

	private static final Pattern LOCATION = Pattern.compile("<loc>https?://[^/]+(/[^<]*)</loc>");

	/** What the site answers, as it goes over the wire to someone who takes gzip. */
	public HttpResponse<byte[]> get(String path, String... headers) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(this.address + path))
			.header("Accept-Encoding", "gzip");
		for (int i = 0; i < headers.length; i += 2) {
			request.header(headers[i], headers[i + 1]);
		}
		try {
			return CLIENT.send(request.build(), BodyHandlers.ofByteArray());
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/** The text of a page. */
	public String text(String path) {
		HttpResponse<byte[]> response = get(path);
		if (response.headers().firstValue("Content-Encoding").isEmpty()) {
			return new String(response.body(), StandardCharsets.UTF_8);
		}
		try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(response.body()))) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** The addresses of all pages that the site tells search engines of. */
	public List<String> pages() {
		Stream<MatchResult> found = LOCATION.matcher(text("/sitemap.xml")).results();
		return found.map((location) -> location.group(1)).toList();
	}

}
