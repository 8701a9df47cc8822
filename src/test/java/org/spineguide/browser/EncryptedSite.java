package org.spineguide.browser;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

import com.icegreen.greenmail.util.GreenMail;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;

/**
 * A proxy before the site that speaks https, as readers meet it: browsers handle pages
 * that may not be stored otherwise than over http. It has a certificate that nobody
 * vouches for.
 */
final class EncryptedSite implements AutoCloseable {

	private static final Set<String> OF_ONE_CONNECTION = Set.of("connection", "host", "content-length", "keep-alive",
			"transfer-encoding", "upgrade", "expect");

	private static final char[] PASSWORD = "changeit".toCharArray();

	private final HttpClient client = HttpClient.newBuilder().followRedirects(Redirect.NEVER).build();

	private final ExecutorService workers = Executors.newCachedThreadPool();

	private final String site;

	private final HttpsServer server;

	/**
	 * Starts it.
	 * @param site where the site is, without a slash at its end
	 */
	EncryptedSite(String site) {
		this.site = site;
		try {
			this.server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
			this.server.setHttpsConfigurator(new HttpsConfigurator(certificate()));
		}
		catch (IOException | GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
		this.server.setExecutor(this.workers);
		this.server.createContext("/", this::pass);
		this.server.start();
	}

	/** Where browsers find it, without a slash at its end. */
	String address() {
		return "https://localhost:" + this.server.getAddress().getPort();
	}

	/** The one that the mail server of tests has. */
	private static SSLContext certificate() throws IOException, GeneralSecurityException {
		KeyStore keys = KeyStore.getInstance("PKCS12");
		try (InputStream in = GreenMail.class.getResourceAsStream("/greenmail.p12")) {
			keys.load(in, PASSWORD);
		}
		KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
		managers.init(keys, PASSWORD);
		SSLContext context = SSLContext.getInstance("TLS");
		context.init(managers.getKeyManagers(), null, null);
		return context;
	}

	private void pass(HttpExchange exchange) throws IOException {
		try (exchange) {
			HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(this.site + exchange.getRequestURI()))
				.method(exchange.getRequestMethod(),
						BodyPublishers.ofByteArray(exchange.getRequestBody().readAllBytes()))
				.setHeader("X-Forwarded-Proto", "https");
			exchange.getRequestHeaders().forEach((name, values) -> {
				if (!OF_ONE_CONNECTION.contains(name.toLowerCase(Locale.ROOT))) {
					values.forEach((value) -> request.header(name, value));
				}
			});
			HttpResponse<byte[]> response = this.client.send(request.build(), BodyHandlers.ofByteArray());
			response.headers().map().forEach((name, values) -> {
				if (!OF_ONE_CONNECTION.contains(name.toLowerCase(Locale.ROOT))) {
					exchange.getResponseHeaders().put(name, values);
				}
			});
			byte[] body = response.body();
			exchange.sendResponseHeaders(response.statusCode(), (body.length > 0) ? body.length : -1);
			if (body.length > 0) {
				exchange.getResponseBody().write(body);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public void close() {
		this.server.stop(0);
		this.workers.shutdownNow();
	}

}
