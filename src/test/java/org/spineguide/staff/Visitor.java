package org.spineguide.staff;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import org.spineguide.staff.signin.Colleagues;
import org.spineguide.staff.signin.Colleagues.Colleague;

/**
 * Someone in front of a browser: keeps cookies, and sends forms with all that is in them.
 * Follows no redirects.
 */
public class Visitor {

	private static final HttpClient CLIENT = HttpClient.newBuilder().followRedirects(Redirect.NEVER).build();

	private final String site;

	private final Map<String, String> cookies = new LinkedHashMap<>();

	public Visitor(int port) {
		this.site = "http://localhost:" + port;
	}

	public Map<String, String> cookies() {
		return this.cookies;
	}

	public Answer get(String address, String... headers) {
		return send(request(address, headers).GET().build());
	}

	/** Sends fields as they are: a name, its value, the next name and so on. */
	public Answer post(String address, String... fields) {
		StringBuilder body = new StringBuilder();
		for (int index = 0; index < fields.length; index += 2) {
			body.append(body.isEmpty() ? "" : "&")
				.append(encode(fields[index]))
				.append('=')
				.append(encode(fields[index + 1]));
		}
		return send(request(address, "Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString(body.toString()))
			.build());
	}

	/** Opens a page, and sends the form on it that leads to the address. */
	public Answer fillIn(String page, String action, String... fields) {
		return submit(get(page), action, fields);
	}

	/** Sends the form of a page, with what is hidden in it. */
	public Answer submit(Answer page, String action, String... fields) {
		Element form = page.form(action);
		List<String> all = new ArrayList<>();
		form.select("input[type=hidden][name]").forEach((input) -> {
			all.add(input.attr("name"));
			all.add(input.val());
		});
		all.addAll(List.of(fields));
		return post(action, all.toArray(String[]::new));
	}

	/** Goes all the way in. */
	public Visitor signIn(Colleague colleague) {
		enterPassword(colleague.email(), Colleagues.PASSWORD);
		enterCode(colleague.code());
		return this;
	}

	public Answer enterPassword(String email, String password) {
		return fillIn("/staff/sign-in", "/staff/sign-in", "email", email, "password", password);
	}

	public Answer enterCode(String code) {
		return fillIn("/staff/second-step", "/staff/second-step", "code", code);
	}

	public boolean isIn() {
		return get("/staff").status() == 200;
	}

	private HttpRequest.Builder request(String address, String... headers) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(this.site).resolve(address));
		if (!this.cookies.isEmpty()) {
			request.header("Cookie",
					this.cookies.entrySet()
						.stream()
						.map((cookie) -> cookie.getKey() + "=" + cookie.getValue())
						.collect(Collectors.joining("; ")));
		}
		if (headers.length > 0) {
			request.headers(headers);
		}
		return request;
	}

	private Answer send(HttpRequest request) {
		try {
			HttpResponse<String> response = CLIENT.send(request, BodyHandlers.ofString());
			response.headers().allValues("Set-Cookie").forEach(this::keep);
			return new Answer(response);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private void keep(String cookie) {
		String[] pair = cookie.substring(0, cookie.indexOf(';')).split("=", 2);
		if (pair[1].isEmpty()) {
			this.cookies.remove(pair[0]);
		}
		else {
			this.cookies.put(pair[0], pair[1]);
		}
	}

	private static String encode(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	/** What the site answered. */
	public record Answer(HttpResponse<String> response) {

		public int status() {
			return this.response.statusCode();
		}

		public String body() {
			return this.response.body();
		}

		/** Where it leads to, without the host if that is the site. */
		public String location() {
			return this.response.headers().firstValue("Location").orElse("").replaceFirst("^http://localhost:\\d+", "");
		}

		public List<String> header(String name) {
			return this.response.headers().allValues(name);
		}

		public Document html() {
			return Jsoup.parse(body());
		}

		public Element form(String action) {
			Element form = html().selectFirst("form[action='" + action + "']");
			if (form == null) {
				throw new AssertionError(
						"No form leads to " + action + " but " + html().select("form").eachAttr("action")
								+ " on a page with status " + status() + " " + location());
			}
			return form;
		}

		/** The words in the box at the top. */
		public String problem() {
			return html().select(".error-summary li").text();
		}

	}

}
