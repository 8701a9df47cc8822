package org.spineguide.enquiry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.StringJoiner;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.servlet.http.Cookie;

import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Something that asks a site for pages; follows no redirects. */
public interface Browser {

	/** How many people asked from a network of their own. */
	AtomicInteger HOMES = new AtomicInteger();

	/** Asks for a page, with a cookie unless that is empty. */
	Answer get(String address, String cookie);

	/**
	 * Sends fields: a name, its value, the next name and so on.
	 * @param cookie the cookie to send along, as it stands in the header, or nothing
	 */
	Answer post(String address, List<String> fields, String cookie);

	default Answer get(String address) {
		return get(address, "");
	}

	default Answer post(String address, List<String> fields) {
		return post(address, fields, "");
	}

	/**
	 * What the site answered.
	 *
	 * @param cookie the cookie that it set, with all that is said about it, or nothing
	 */
	record Answer(int status, String location, String caching, String body, String cookie) {
	}

	/** Asks controllers without a network between, as someone new at home. */
	static Browser of(MockMvcTester mvc) {
		int home = HOMES.incrementAndGet();
		return of(mvc, "198.18." + home / 256 + "." + home % 256);
	}

	/** Asks controllers as if from a network address. */
	static Browser of(MockMvcTester mvc, String from) {
		return new Browser() {

			@Override
			public Answer get(String address, String cookie) {
				var request = mvc.get().uri(URI.create(address)).remoteAddress(from);
				if (!cookie.isEmpty()) {
					request.cookie(cookie(cookie));
				}
				return answer(request.exchange().getResponse());
			}

			@Override
			public Answer post(String address, List<String> fields, String cookie) {
				var request = mvc.post().uri(URI.create(address)).remoteAddress(from);
				if (!cookie.isEmpty()) {
					request.cookie(cookie(cookie));
				}
				for (int index = 0; index < fields.size(); index += 2) {
					request.param(fields.get(index), fields.get(index + 1));
				}
				return answer(request.exchange().getResponse());
			}

			private Cookie cookie(String header) {
				return new Cookie(header.replaceFirst("=.*", ""), header.replaceFirst(".*?=", ""));
			}

			private Answer answer(MockHttpServletResponse response) {
				String cookie = response.getHeader("Set-Cookie");
				return new Answer(response.getStatus(), response.getHeader("Location"),
						response.getHeader("Cache-Control"),
						new String(response.getContentAsByteArray(), StandardCharsets.UTF_8),
						(cookie != null) ? cookie : "");
			}

		};
	}

	/** Asks a server. */
	static Browser of(String server) {
		HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
		return new Browser() {

			@Override
			public Answer get(String address, String cookie) {
				return send(request(address, cookie).GET().build());
			}

			@Override
			public Answer post(String address, List<String> fields, String cookie) {
				StringJoiner body = new StringJoiner("&");
				for (int index = 0; index < fields.size(); index += 2) {
					body.add(encode(fields.get(index)) + "=" + encode(fields.get(index + 1)));
				}
				return send(request(address, cookie).header("Content-Type", "application/x-www-form-urlencoded")
					.POST(BodyPublishers.ofString(body.toString()))
					.build());
			}

			private String encode(String text) {
				return URLEncoder.encode(text, StandardCharsets.UTF_8);
			}

			private HttpRequest.Builder request(String address, String cookie) {
				HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server).resolve(address))
					.timeout(Duration.ofSeconds(60));
				return cookie.isEmpty() ? request : request.header("Cookie", cookie);
			}

			private Answer send(HttpRequest request) {
				try {
					HttpResponse<String> response = client.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
					return new Answer(response.statusCode(),
							response.headers()
								.firstValue("Location")
								.map(URI::create)
								.map((location) -> location.getPath()
										+ ((location.getQuery() != null) ? "?" + location.getQuery() : ""))
								.orElse(null),
							response.headers().firstValue("Cache-Control").orElse(""), response.body(),
							response.headers().firstValue("Set-Cookie").orElse(""));
				}
				catch (IOException ex) {
					throw new UncheckedIOException(ex);
				}
				catch (InterruptedException ex) {
					Thread.currentThread().interrupt();
					throw new IllegalStateException(ex);
				}
			}

		};
	}

}
