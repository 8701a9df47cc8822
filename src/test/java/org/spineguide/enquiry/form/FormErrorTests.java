package org.spineguide.enquiry.form;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.spineguide.browser.Axe;
import org.spineguide.browser.BrowserTest;
import org.spineguide.browser.Visitors;
import org.spineguide.enquiry.intake.NetworkLimit;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** All that the request form says when something is wrong, as people meet it. */
@BrowserTest
@Timeout(300)
class FormErrorTests {

	private static final int PATIENCE_MILLIS = 30_000;

	/** What visitors do, in this order, and what the form says to it. */
	private static final List<Slip> SLIPS = List.of(
			new Slip("APPOINTMENT", "warning-signs", List.of(), List.of("warningSigns: Pattern.enquiry.warningSigns")),
			new Slip("APPOINTMENT", "details", List.of(),
					List.of("name: NotBlank.enquiry.name", "route: Reachable.enquiry.route",
							"returning: Pattern.enquiry.returning")),
			new Slip("APPOINTMENT", "details",
					List.of("name: " + "x".repeat(201), "route: PHONE", "phone: none", "message: " + "y".repeat(5001)),
					List.of("name: MaxLetters.enquiry.name", "phone: enquiry.phone.wrong",
							"returning: Pattern.enquiry.returning", "message: MaxLetters.enquiry.message")),
			new Slip("QUESTION", "details", List.of("name: Ada Example", "route: EMAIL", "email: ada at home"),
					List.of("email: Reachable.enquiry.email", "message: NotBlank.enquiry.message")));

	@Autowired
	MessageSource messages;

	@Autowired
	NetworkLimit networkLimit;

	@Autowired
	JdbcClient database;

	@Test
	void everyErrorMessageIsSeenHere() throws IOException {
		Properties all = new Properties();
		try (InputStream in = Files.newInputStream(Path.of("src/main/resources/messages.properties"))) {
			all.load(in);
		}
		Set<String> errors = all.stringPropertyNames()
			.stream()
			.filter((key) -> key.matches("[A-Z]\\w+\\.enquiry\\..+|enquiry\\.\\w+\\.wrong"))
			.collect(Collectors.toSet());
		Set<String> seen = SLIPS.stream()
			.flatMap((slip) -> slip.fields().values().stream())
			.collect(Collectors.toSet());
		assertThat(seen).isEqualTo(errors);
	}

	@ParameterizedTest(name = "with script: {0}")
	@ValueSource(booleans = { true, false })
	void eachSlipIsSaid(boolean script, Visitors visitors) {
		Page reader = patient(visitors, Map.of(), true);
		Page page = script ? reader : patient(visitors, Map.of(), false);
		String way = "";
		for (Slip slip : SLIPS) {
			if (!slip.kind().equals(way)) {
				way = slip.kind();
				start(page, way);
			}
			if (slip.step().equals("details") && page.locator("#name").count() == 0) {
				page.locator("[name=warningSigns][value=no]").check();
				proceed(page);
			}
			slip.answers().forEach((field, value) -> answer(page, field, value));
			proceed(page);
			assertSaid(page, slip);
			assertThat(findings(page, reader, script)).as("what keeps people out of %s", page.url()).isEmpty();
		}
	}

	private void assertSaid(Page page, Slip slip) {
		List<String> words = slip.fields().values().stream().map(this::words).toList();
		assertThat(page).hasURL(page.url().replaceFirst("/[^/]*$", "/" + slip.step()));
		assertThat(page.title()).startsWith("Error: ");
		Locator summary = page.locator("main .error-summary");
		assertThat(summary).isFocused();
		assertThat(page.locator("[role=alert], [aria-live]")).hasCount(1);
		assertThat(summary.locator("a").allInnerTexts()).isEqualTo(words);
		List<String> heard = new ArrayList<>(List.of("heading \"There is a problem\" [level=2]"));
		words.forEach((said) -> heard.add("link \"" + said + "\""));
		heard.add("[level=1]");
		assertThat(page.locator("main").ariaSnapshot()).as("in the order of a screen reader")
			.startsWith("- main:\n  - alert")
			.containsSubsequence(heard);
		slip.fields().forEach((field, key) -> assertSaidAt(page, field, words(key)));
		slip.answers().forEach((field, value) -> assertKept(page, field, value));
	}

	/** The link leads to the field, which says the same. */
	private static void assertSaidAt(Page page, String field, String words) {
		page.locator(".error-summary a[href='#" + field + "']").press("Enter");
		Locator input = page.locator("#" + field);
		assertThat(input).isFocused();
		boolean choice = "radio".equals(input.getAttribute("type"));
		Locator told = choice ? page.locator("fieldset:has(#" + field + ")") : input;
		Locator hint = page.locator("#" + field + "-hint");
		assertThat(told).hasAttribute("aria-describedby", field + "-hint " + field + "-error");
		assertThat(told).hasAttribute("aria-invalid", "true");
		assertThat(told).hasAccessibleDescription(hint.innerText() + " Error: " + words);
		Locator error = page.locator("#" + field + "-error");
		assertThat(error).hasText("Error: " + words);
		// In one go, since the page may still be scrolling.
		assertThat((Boolean) error.evaluate("""
				(error, field) => error.getBoundingClientRect().bottom
					<= document.getElementById(field).getBoundingClientRect().top""", field)).as("above the field")
			.isTrue();
	}

	private static void assertKept(Page page, String field, String value) {
		Locator choice = page.locator("[type=radio][name=" + field + "][value='" + value + "']");
		if (choice.count() == 1) {
			assertThat(choice).isChecked();
		}
		else {
			assertThat(page.locator("#" + field)).hasValue(value);
		}
	}

	@Test
	void tabKeyGoesThroughTheLinksToTheFirstField(Visitors visitors) {
		Page page = patient(visitors, Map.of(), true);
		start(page, "QUESTION");
		proceed(page);
		page.locator("[name=warningSigns][value=no]").check();
		proceed(page);
		proceed(page);
		assertThat(page.locator(".error-summary")).isFocused();
		for (String key : List.of("NotBlank.enquiry.name", "Reachable.enquiry.route", "NotBlank.enquiry.message")) {
			page.keyboard().press("Tab");
			assertThat(page.locator(":focus")).hasText(words(key));
		}
		page.keyboard().press("Tab");
		assertThat(page.locator("#name")).isFocused();
	}

	@ParameterizedTest(name = "with script: {0}")
	@ValueSource(booleans = { true, false })
	void whatStandsInTheWayOfSendingIsSaid(boolean script, Visitors visitors) {
		String network = "203.0.113." + (script ? 7 : 8);
		// The proxy adds the last; what stands before it anybody may have made up.
		Map<String, String> headers = Map.of("X-Forwarded-For", "198.51.100.1, " + network);
		Page reader = patient(visitors, headers, true);
		Page page = script ? reader : patient(visitors, headers, false);
		start(page, "QUESTION");
		page.locator("[name=warningSigns][value=no]").check();
		proceed(page);
		List.of("name: Ada Example", "route: EMAIL", "email: ada@example.org", "message: My leg hurts when I sit.")
			.forEach((typed) -> answer(page, typed.split(": ")[0], typed.split(": ")[1]));
		page.route("**/check", (route) -> {
			// Whoever comes from the page that is not sent yet finds the draft gone.
			if (route.request().method().equals("POST")) {
				this.database.sql("DELETE FROM enquiry_draft WHERE name = :name")
					.param("name", route.request().url().replaceFirst(".*/draft/", "").replaceFirst("/.*", ""))
					.update();
			}
			route.resume();
		});
		proceed(page);
		send(page);
		page.unroute("**/check");
		assertNotice(page, reader, script, "enquiry.notice.stale");
		this.database.sql("ALTER TABLE enquiry RENAME TO enquiry_away").update();
		try {
			send(page);
			assertNotice(page, reader, script, "enquiry.notice.failed");
		}
		finally {
			this.database.sql("ALTER TABLE enquiry_away RENAME TO enquiry").update();
		}
		page.route("**/check", (route) -> {
			// From a turn just taken it is two seconds to the next.
			MockHttpServletRequest another = new MockHttpServletRequest();
			another.setRemoteAddr(network);
			await().pollDelay(Duration.ZERO).until(() -> !this.networkLimit.admits(another));
			await().pollDelay(Duration.ZERO).until(() -> this.networkLimit.admits(another));
			route.resume();
		});
		send(page);
		assertNotice(page, reader, script, "enquiry.notice.busy");
	}

	@Test
	void lettersAreCountedAsTheyAreTyped(Visitors visitors) {
		Page page = patient(visitors, Map.of(), true);
		start(page, "QUESTION");
		page.locator("[name=warningSigns][value=no]").check();
		proceed(page);
		Locator count = page.locator("#message-count");
		assertThat(count).hasText("You have used 0 of 5,000 letters.");
		for (String typed : List.of("Why?", "a\nb\n\nc", "\ud83e\uddb4\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67",
				"\ud83c\uddfa\ud83c\uddf8\ud83c\uddfa", "e\u0301\u1100\u1161\u11a8\u0928\u093f",
				"x" + "\u0301".repeat(40), "y".repeat(5203))) {
			page.locator("#message").fill(typed);
			String words = "You have used %,d of 5,000 letters.".formatted(MaxLetters.Validator.count(typed));
			assertThat(count).hasText(words);
			assertThat(page.locator("[role=status]")).hasText(words);
		}
		proceed(page);
		assertThat(count).hasText("You have used 5,203 of 5,000 letters.");
	}

	private void assertNotice(Page page, Page reader, boolean script, String key) {
		assertThat(page.locator("main [role=alert]")).containsText(words(key));
		assertThat(page.title()).startsWith("Error: ");
		assertThat(page.locator("[role=alert], [aria-live]")).hasCount(1);
		assertThat(page.locator("dl")).containsText("My leg hurts when I sit.");
		assertThat(findings(page, reader, script)).as("what keeps people out of %s", key).isEmpty();
	}

	/** Someone for whom nothing glides, so that nothing need be waited for. */
	private static Page patient(Visitors visitors, Map<String, String> headers, boolean script) {
		Page page = visitors.visitor((window) -> window.setViewportSize(1280, 900)
			.setReducedMotion(ReducedMotion.REDUCE)
			.setExtraHTTPHeaders(headers)
			.setJavaScriptEnabled(script));
		page.setDefaultTimeout(PATIENCE_MILLIS);
		return page;
	}

	private static void start(Page page, String kind) {
		page.navigate("/appointments");
		page.locator("button[value=" + kind + "]").click();
	}

	private static void proceed(Page page) {
		press(page, "Continue");
	}

	private static void send(Page page) {
		press(page, "Send");
	}

	private static void press(Page page, String button) {
		page.locator("main")
			.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button).setExact(true))
			.click();
	}

	private static void answer(Page page, String field, String value) {
		Locator choice = page.locator("[type=radio][name=" + field + "][value='" + value + "']");
		if (choice.count() == 1) {
			choice.check();
		}
		else {
			page.locator("#" + field).fill(value);
		}
	}

	/**
	 * Axe is a script itself and never comes to its end where none may run; what was
	 * shown there is looked at in another window.
	 */
	private static List<String> findings(Page page, Page reader, boolean script) {
		if (!script) {
			reader.navigate("/appointments");
			reader.setContent(page.content());
		}
		return Axe.findings(script ? page : reader);
	}

	private String words(String key) {
		return this.messages.getMessage(key, new Object[] { "(201) 555-0123" }, Locale.ENGLISH);
	}

	/**
	 * What a visitor answers on a page of the form, and what is wrong about it.
	 *
	 * @param kind what the visitor wants
	 * @param step the page
	 * @param typed fields with what is typed or chosen there; what was typed before stays
	 * @param said fields with the keys of what is said about them, in the order of the
	 * page
	 */
	private record Slip(String kind, String step, List<String> typed, List<String> said) {

		Map<String, String> answers() {
			return pairs(this.typed);
		}

		Map<String, String> fields() {
			return pairs(this.said);
		}

		private static Map<String, String> pairs(List<String> lines) {
			Map<String, String> pairs = new LinkedHashMap<>();
			lines.forEach((line) -> pairs.put(line.split(": ", 2)[0], line.split(": ", 2)[1]));
			return pairs;
		}

	}

}
