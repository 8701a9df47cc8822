package org.spineguide.web.export;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

import org.spineguide.web.PublicAddress;

/**
 * HTTP client that asks the site itself for a page, as a visitor would: what is published
 * is to the byte what the site sends.
 */
class SiteClient {

	/** Longest wait; a PDF takes some seconds. */
	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private static final String GZIP = "gzip";

	private final HttpClient client = HttpClient.newBuilder()
		.version(Version.HTTP_1_1)
		.followRedirects(Redirect.NEVER)
		.connectTimeout(Duration.ofSeconds(5))
		.build();

	private final URI site;

	private final boolean secure;

	/**
	 * Creates a client.
	 * @param site where the site listens
	 * @param secure whether visitors come by TLS, which a proxy says in their place
	 */
	SiteClient(URI site, boolean secure) {
		this.site = site;
		this.secure = secure;
	}

	/**
	 * Asks for a page.
	 * @throws IOException when the answer is not the one that belongs to the address, or
	 * is not for everybody
	 */
	SiteResponse get(PublicAddress address) throws IOException {
		HttpRequest.Builder request = HttpRequest.newBuilder(this.site.resolve(address.address()))
			.timeout(PATIENCE)
			.header("Accept-Encoding", GZIP);
		if (this.secure) {
			request.header("X-Forwarded-Proto", "https");
		}
		try {
			HttpResponse<byte[]> response = this.client.send(request.build(), BodyHandlers.ofByteArray());
			check(address, response);
			HttpHeaders headers = response.headers();
			boolean zipped = headers.firstValue("Content-Encoding").filter(GZIP::equals).isPresent();
			return SiteResponse.of(response.body(), zipped, headers.firstValue("Content-Type").orElse(""));
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IOException("Interrupted", ex);
		}
	}

	private static void check(PublicAddress address, HttpResponse<byte[]> response) throws IOException {
		if (response.statusCode() != address.status()) {
			throw new IOException("status " + response.statusCode());
		}
		boolean kept = response.headers()
			.allValues("Cache-Control")
			.stream()
			.noneMatch((value) -> value.contains("no-store"));
		if (response.headers().firstValue("Set-Cookie").isPresent() || (address.status() == 200 && !kept)) {
			throw new IOException("the page is for one visitor alone");
		}
	}

}
