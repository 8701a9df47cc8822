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

import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Something that asks a site for pages; follows no redirects. */
public interface Browser {

	/** How many people asked from a network of their own. */
	AtomicInteger HOMES = new AtomicInteger();

	Answer get(String address);

	/** Sends fields: a name, its value, the next name and so on. */
	Answer post(String address, List<String> fields);

	/** What the site answered. */
	record Answer(int status, String location, String caching, String body) {
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
			public Answer get(String address) {
				return answer(mvc.get().uri(URI.create(address)).remoteAddress(from).exchange().getResponse());
			}

			@Override
			public Answer post(String address, List<String> fields) {
				var request = mvc.post().uri(URI.create(address)).remoteAddress(from);
				for (int index = 0; index < fields.size(); index += 2) {
					request.param(fields.get(index), fields.get(index + 1));
				}
				return answer(request.exchange().getResponse());
			}

			private Answer answer(MockHttpServletResponse response) {
				return new Answer(response.getStatus(), response.getHeader("Location"),
						response.getHeader("Cache-Control"),
						new String(response.getContentAsByteArray(), StandardCharsets.UTF_8));
			}

		};
	}

	/** Asks a server. */
	static Browser of(String server) {
		HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
		return new Browser() {

			@Override
			public Answer get(String address) {
				return send(request(address).GET().build());
			}

			@Override
			public Answer post(String address, List<String> fields) {
				StringJoiner body = new StringJoiner("&");
				for (int index = 0; index < fields.size(); index += 2) {
					body.add(encode(fields.get(index)) + "=" + encode(fields.get(index + 1)));
				}
				return send(request(address).header("Content-Type", "application/x-www-form-urlencoded")
					.POST(BodyPublishers.ofString(body.toString()))
					.build());
			}

			private String encode(String text) {
				return URLEncoder.encode(text, StandardCharsets.UTF_8);
			}

			private HttpRequest.Builder request(String address) {
				return HttpRequest.newBuilder(URI.create(server).resolve(address)).timeout(Duration.ofSeconds(60));
			}

			private Answer send(HttpRequest request) {
				try {
					HttpResponse<String> response = client.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
					return new Answer(response.statusCode(),
							response.headers()
								.firstValue("Location")
								.map((location) -> URI.create(location).getPath())
								.orElse(null),
							response.headers().firstValue("Cache-Control").orElse(""), response.body());
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
