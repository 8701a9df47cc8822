package org.spineguide.enquiry;

import java.util.ArrayList;
import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Walks through the request form as a browser does: sends hidden fields along and follows
 * redirects.
 */
public class Walk {

	private final Browser browser;

	private Document page = new Document("");

	private String address = "";

	private int status;

	public Walk(Browser browser) {
		this.browser = browser;
	}

	/** Presses one of the buttons of the start page. */
	public Walk start(String kind) {
		return send("/appointments/warning-signs", List.of("kind", kind));
	}

	/** Goes to a step with a journey that lies ready. */
	public Walk show(String step, String sealed) {
		return send("/appointments/" + step, List.of("journey", sealed));
	}

	/** Another browser window that stands on the same page. */
	public Walk fork() {
		return from(this.browser);
	}

	/** The same page in another browser. */
	public Walk from(Browser other) {
		Walk fork = new Walk(other);
		fork.page = this.page;
		fork.address = this.address;
		return fork;
	}

	/** Sends the form that is shown to a step, with these names and values. */
	public Walk post(String step, String... fields) {
		List<String> all = new ArrayList<>(List.of(fields));
		for (Element hidden : this.page.select("main form input[type=hidden]")) {
			all.add(hidden.attr("name"));
			all.add(hidden.val());
		}
		return send("/appointments/" + step, all);
	}

	private Walk send(String to, List<String> fields) {
		return arrive(to, this.browser.post(to, fields), fields);
	}

	private Walk arrive(String at, Browser.Answer answer, List<String> fields) {
		if (answer.status() == 307) {
			return send(answer.location(), fields);
		}
		if (answer.status() == 303) {
			return arrive(answer.location(), this.browser.get(answer.location()), List.of());
		}
		assertThat(answer.caching()).as("caching of %s", at).isEqualTo("no-store");
		this.address = at;
		this.status = answer.status();
		this.page = Jsoup.parse(answer.body());
		return this;
	}

	public Document page() {
		return this.page;
	}

	/** What a person reads on the page. */
	public String text() {
		return this.page.select("main").text();
	}

	public String title() {
		return this.page.title();
	}

	public String address() {
		return this.address;
	}

	public int status() {
		return this.status;
	}

}
