package org.spineguide.web.export;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Collection;
import java.util.List;

import tools.jackson.databind.json.JsonMapper;

import org.spineguide.web.SharedCaches;

/**
 * Purge of a cache in front of the site, such as a CDN: tells it by one POST the tags of
 * the responses that changed, as Cloudflare takes them.
 */
class CachePurge {

	/** Largest number of tags at once; beyond it everything is purged. */
	private static final int MOST = 30;

	private static final Duration CONNECTING = Duration.ofSeconds(5);

	private static final Duration ANSWERING = Duration.ofSeconds(10);

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final HttpClient client = HttpClient.newBuilder()
		.followRedirects(Redirect.NEVER)
		.connectTimeout(CONNECTING)
		.build();

	private final URI address;

	private final String token;

	/**
	 * Creates one.
	 * @throws IllegalArgumentException when the address is not one that may be called:
	 * https, or this machine
	 */
	CachePurge(URI address, String token) {
		boolean secret = "https".equals(address.getScheme())
				|| ("http".equals(address.getScheme()) && isHere(address.getHost()));
		if (!secret || address.getHost() == null || address.getUserInfo() != null) {
			throw new IllegalArgumentException("spineguide.web.purge-address must begin with https://, "
					+ "or lead to this machine, and hold no password");
		}
		this.address = address;
		this.token = token;
	}

	private static boolean isHere(String host) {
		try {
			// Names are taken as they are written, so that no name server is asked.
			return host != null && (host.equals("localhost")
					|| host.matches("[0-9.]+|\\[[0-9a-fA-F:.]+\\]") && InetAddress.getByName(host).isLoopbackAddress());
		}
		catch (UnknownHostException ex) {
			return false;
		}
	}

	/**
	 * Purges the responses of some addresses.
	 * @throws IOException when the cache did not take it
	 */
	void purge(Collection<String> paths) throws IOException {
		boolean few = paths.size() <= MOST && paths.stream().allMatch(SharedCaches::hasOwnTag);
		String body = JSON.writeValueAsString(new Tags(few ? List.copyOf(paths) : List.of(SharedCaches.ALL)));
		HttpRequest.Builder request = HttpRequest.newBuilder(this.address)
			.timeout(ANSWERING)
			.header("Content-Type", "application/json")
			.POST(BodyPublishers.ofString(body));
		if (!this.token.isEmpty()) {
			request.header("Authorization", "Bearer " + this.token);
		}
		try {
			int status = this.client.send(request.build(), BodyHandlers.discarding()).statusCode();
			if (status < 200 || status > 299) {
				throw new IOException("status " + status);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IOException("Interrupted", ex);
		}
	}

	/** Body of the request. */
	record Tags(List<String> tags) {
	}

}
