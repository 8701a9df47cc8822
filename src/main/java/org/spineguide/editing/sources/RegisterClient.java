package org.spineguide.editing.sources;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/**
 * HTTP client for registers and for the links of the bibliography. Waits for nobody long,
 * takes no more than it was told to, and is led to no other host.
 */
class RegisterClient {

	private static final Duration CONNECTING = Duration.ofSeconds(10);

	private static final Duration ANSWERING = Duration.ofSeconds(30);

	private static final int REDIRECTS = 3;

	private static final int GONE = 410;

	private static final int NOT_FOUND = 404;

	private final HttpClient client = HttpClient.newBuilder()
		.followRedirects(Redirect.NEVER)
		.connectTimeout(CONNECTING)
		.build();

	private final long mostBytes;

	private final Duration patience;

	RegisterClient(long mostBytes, Duration patience) {
		this.mostBytes = mostBytes;
		this.patience = patience;
	}

	/**
	 * Opens an address.
	 * @throws IOException when it does not answer, or leads to another host
	 */
	InputStream open(URI address) throws IOException {
		URI asked = address;
		for (int i = 0; i <= REDIRECTS; i++) {
			HttpResponse<InputStream> response = send(asked, "GET");
			if (response.statusCode() == 200) {
				return new Limited(response.body(), this.mostBytes, System.nanoTime() + this.patience.toNanos());
			}
			response.body().close();
			URI next = response.headers().firstValue("Location").map(asked::resolve).orElse(asked);
			if (response.statusCode() / 100 != 3 || !isSamePlace(asked, next)) {
				throw new IOException(address.getHost() + " answered " + response.statusCode());
			}
			asked = next;
		}
		throw new IOException(address.getHost() + " leads in circles");
	}

	/**
	 * Returns whether an address surely leads nowhere: many publishers turn programs
	 * away, and a network may be down, so only what says so itself counts.
	 */
	boolean isGone(URI address) {
		try {
			return isPublic(address) && isGone(send(address, "HEAD")) && isGone(send(address, "GET"));
		}
		catch (IOException | IllegalArgumentException ex) {
			return false;
		}
	}

	private static boolean isGone(HttpResponse<InputStream> response) throws IOException {
		response.body().close();
		return response.statusCode() == NOT_FOUND || response.statusCode() == GONE;
	}

	/** The links are typed by people; none may be used to ask machines of the clinic. */
	boolean isPublic(URI address) throws IOException {
		if (address.getHost() == null || !String.valueOf(address.getScheme()).matches("https?")) {
			return false;
		}
		for (InetAddress host : InetAddress.getAllByName(address.getHost())) {
			boolean uniqueLocal = host.getAddress().length == 16 && (host.getAddress()[0] & 0xFE) == 0xFC;
			if (host.isLoopbackAddress() || host.isSiteLocalAddress() || host.isLinkLocalAddress()
					|| host.isAnyLocalAddress() || host.isMulticastAddress() || uniqueLocal) {
				return false;
			}
		}
		return true;
	}

	private static boolean isSamePlace(URI from, URI to) {
		return Optional.ofNullable(to.getHost())
			.map((host) -> host.toLowerCase(Locale.ROOT))
			.equals(Optional.ofNullable(from.getHost()).map((host) -> host.toLowerCase(Locale.ROOT)))
				&& from.getPort() == to.getPort() && from.getScheme().equals(to.getScheme());
	}

	private HttpResponse<InputStream> send(URI address, String method) throws IOException {
		HttpRequest request = HttpRequest.newBuilder(address)
			.timeout(ANSWERING)
			.header("User-Agent", "Spineguide (check of cited sources)")
			.method(method, HttpRequest.BodyPublishers.noBody())
			.build();
		try {
			return this.client.send(request, BodyHandlers.ofInputStream());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IOException("Interrupted", ex);
		}
	}

	/** Stream that ends with an error when it is too long, or takes too long. */
	private static final class Limited extends FilterInputStream {

		private final long deadline;

		private long left;

		Limited(InputStream stream, long left, long deadline) {
			super(stream);
			this.left = left;
			this.deadline = deadline;
		}

		@Override
		public int read() throws IOException {
			byte[] one = new byte[1];
			return (read(one, 0, 1) < 0) ? -1 : one[0] & 0xFF;
		}

		@Override
		public int read(byte[] bytes, int from, int length) throws IOException {
			int count = super.read(bytes, from, length);
			this.left -= Math.max(count, 0);
			if (this.left < 0) {
				throw new IOException("The answer is too large");
			}
			if (System.nanoTime() - this.deadline > 0) {
				throw new IOException("The answer takes too long");
			}
			return count;
		}

	}

}
