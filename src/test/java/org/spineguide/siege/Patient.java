package org.spineguide.siege;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Somebody who asks for an appointment, goes through the form page by page, and presses a
 * button again when it was not answered well.
 */
class Patient {

	private static final Duration PATIENCE = Duration.ofSeconds(15);

	private static final int TRIES = 8;

	private static final int STEPS = 8;

	/** The page of a request that was kept: its name is longer than that of any step. */
	private static final Pattern KEPT = Pattern.compile("/appointments/[A-Za-z0-9_-]{20,}");

	private static final Map<String, String> ANSWERS = Map.of("warningSigns", "no", "name", "Siege Patient", "route",
			"PHONE", "phone", "(202) 555-0143", "returning", "no", "message", "My back hurts when I bend. Thank you.");

	private final Besieged site;

	private final HttpClient client = HttpClient.newBuilder()
		.connectTimeout(PATIENCE)
		.followRedirects(Redirect.NEVER)
		.build();

	private final Map<String, String> cookies = new LinkedHashMap<>();

	private String address = "/appointments";

	private int again;

	Patient(Besieged site) {
		this.site = site;
	}

	/** Whether the request was acknowledged in the end. */
	boolean ask() {
		Document page = open("GET", "/appointments", "");
		for (int step = 0; page != null && step < STEPS; step++) {
			if (KEPT.matcher(this.address).matches()) {
				return true;
			}
			Element form = page.selectFirst("main form[method=post]");
			if (form == null) {
				return false;
			}
			page = open("POST", form.attr("action"), fields(form));
		}
		return page != null && KEPT.matcher(this.address).matches();
	}

	/** How often a button had to be pressed again. */
	int again() {
		return this.again;
	}

	private static String fields(Element form) {
		List<String> fields = new ArrayList<>();
		form.select("input[type=hidden][name]").forEach((input) -> add(fields, input.attr("name"), input.val()));
		ANSWERS.forEach((name, value) -> {
			if (!form.select("[name=" + name + "]").isEmpty()) {
				String exact = form.select("input[type=radio][name=" + name + "]")
					.eachAttr("value")
					.stream()
					.filter(value::equalsIgnoreCase)
					.findFirst()
					.orElse(value);
				add(fields, name, exact);
			}
		});
		form.select("button[name=kind]").stream().limit(1).forEach((button) -> add(fields, "kind", button.val()));
		StringJoiner body = new StringJoiner("&");
		fields.forEach(body::add);
		return body.toString();
	}

	private static void add(List<String> fields, String name, String value) {
		fields.add(encode(name) + "=" + encode(value));
	}

	private static String encode(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	/** The page in the end, or {@code null} when the patient gives up. */
	private Document open(String method, String to, String body) {
		for (int attempt = 0; attempt < TRIES; attempt++) {
			HttpResponse<String> response = send(method, to, body);
			int status = (response != null) ? response.statusCode() : 0;
			if (status == 303 || status == 302) {
				return open("GET", location(response), "");
			}
			if (status == 307) {
				return open(method, location(response), body);
			}
			if (status == 200) {
				this.address = to;
				return Jsoup.parse(response.body());
			}
			this.again++;
			Wire.pause(1000);
		}
		return null;
	}

	private static String location(HttpResponse<String> response) {
		return URI.create(response.headers().firstValue("Location").orElseThrow()).getPath();
	}

	private HttpResponse<String> send(String method, String to, String body) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(this.site.address(to)))
			.header("X-Forwarded-For", "198.51.100.2")
			.header("Content-Type", "application/x-www-form-urlencoded")
			.timeout(PATIENCE)
			.method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
		if (!this.cookies.isEmpty()) {
			StringJoiner all = new StringJoiner("; ");
			this.cookies.forEach((name, value) -> all.add(name + "=" + value));
			request.header("Cookie", all.toString());
		}
		try {
			HttpResponse<String> response = this.client.send(request.build(), BodyHandlers.ofString());
			response.headers().allValues("Set-Cookie").forEach((cookie) -> {
				String[] pair = cookie.replaceFirst(";.*", "").split("=", 2);
				this.cookies.put(pair[0], pair[1]);
			});
			return response;
		}
		catch (IOException ex) {
			return null;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return null;
		}
	}

}
