package org.spineguide.enquiry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Walks through the request form as a browser does: sends hidden fields along, keeps
 * cookies for their addresses and follows redirects.
 */
public class Walk {

	private final Browser browser;

	/** The cookies of a visitor, by the addresses that they are for. */
	private final Map<String, String> cookies;

	private Document page = new Document("");

	private String address = "";

	private int status;

	public Walk(Browser browser) {
		this(browser, new LinkedHashMap<>());
	}

	private Walk(Browser browser, Map<String, String> cookies) {
		this.browser = browser;
		this.cookies = cookies;
	}

	/** Presses one of the buttons of the start page. */
	public Walk start(String kind) {
		return send("/appointments", List.of("kind", kind));
	}

	/** Sends answers to a decision aid from its page. */
	public Walk decide(String aid, String... answers) {
		List<String> fields = new ArrayList<>(List.of("aid", aid));
		fields.addAll(List.of(answers));
		return send("/appointments/decision", fields);
	}

	/** Another tab of the same browser that stands on the same page. */
	public Walk fork() {
		return from(this.browser);
	}

	/** The same visitor on the same page in another network. */
	public Walk from(Browser other) {
		return at(new Walk(other, this.cookies));
	}

	/** Somebody else who knows the page and its address, and no cookie. */
	public Walk asStranger() {
		return at(new Walk(this.browser));
	}

	private Walk at(Walk other) {
		other.page = this.page;
		other.address = this.address;
		return other;
	}

	/** Goes on from a page with these names and values. */
	public Walk answer(String... fields) {
		return send(action(), fields(fields));
	}

	/** Presses "Send". */
	public Walk send() {
		return answer();
	}

	/** Presses "Back", with these names and values. */
	public Walk back(String... fields) {
		List<String> all = fields(fields);
		all.addAll(List.of("back", ""));
		return send(action(), all);
	}

	/** Takes the mail address that was perhaps meant. */
	public Walk takeLikelyEmail() {
		assertThat(this.page.select("main form button[name=meant]")).hasSize(1);
		return answer("meant", "");
	}

	/** Follows "Change" next to an answer. */
	public Walk change(String field) {
		return open(this.page.selectFirst("dl a[href$=#" + field + "]").attr("href").replaceFirst("#.*", ""));
	}

	/** Opens a page, or loads it again. */
	public Walk open(String page) {
		return arrive(page, this.browser.get(page, cookie(page)));
	}

	/** Loads the page again. */
	public Walk reload() {
		return open(this.address);
	}

	/** Opens another step of the same form. */
	public Walk step(String step) {
		return open(draft() + "/" + step);
	}

	/**
	 * Sends the page that is shown, with these names and values, without waiting for what
	 * comes next.
	 */
	public Browser.Answer press(String... fields) {
		return this.browser.post(action(), fields(fields), cookie(action()));
	}

	private String action() {
		return this.page.selectFirst("main form").attr("action");
	}

	private List<String> fields(String... fields) {
		List<String> all = new ArrayList<>(List.of(fields));
		for (Element hidden : this.page.select("main form input[type=hidden]")) {
			if (!all.contains(hidden.attr("name"))) {
				all.add(hidden.attr("name"));
				all.add(hidden.val());
			}
		}
		return all;
	}

	private Walk send(String to, List<String> fields) {
		return arrive(to, this.browser.post(to, fields, cookie(to)));
	}

	private Walk arrive(String at, Browser.Answer answer) {
		if (!answer.cookie().isEmpty()) {
			this.cookies.put(answer.cookie().replaceFirst(".*; Path=([^;]*).*", "$1"),
					answer.cookie().replaceFirst(";.*", ""));
		}
		if (answer.status() == 303) {
			return open(answer.location());
		}
		assertThat(answer.caching()).as("caching of %s", at).isEqualTo("no-store");
		this.address = at;
		this.status = answer.status();
		this.page = Jsoup.parse(answer.body());
		return this;
	}

	/** The cookie that goes along with the page that is shown, or nothing. */
	public String cookie() {
		return cookie(this.address);
	}

	private String cookie(String at) {
		return this.cookies.entrySet()
			.stream()
			.filter((cookie) -> at.startsWith(cookie.getKey() + "/"))
			.map(Map.Entry::getValue)
			.collect(Collectors.joining("; "));
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

	/** The address below which all steps of the form are. */
	public String draft() {
		return this.address.replaceFirst("/[^/]*$", "");
	}

	/** The last part of the address. */
	public String step() {
		return this.address.replaceFirst(".*/", "");
	}

	public int status() {
		return this.status;
	}

}
