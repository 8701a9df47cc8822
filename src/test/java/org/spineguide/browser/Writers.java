package org.spineguide.browser;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;

/** The people who write for a site under test, and how they get to their desks. */
@TestComponent
class Writers {

	private static final String PASSWORD = "four plain words here";

	private static final Pattern LINK = Pattern.compile(":(\\d+)(/staff/join/\\S+)");

	private final ListAppender<ILoggingEvent> log;

	private final Path content;

	private final Environment environment;

	private int people;

	Writers(ListAppender<ILoggingEvent> log, @Value("${spineguide.content.dir}") Path content,
			Environment environment) {
		this.log = log;
		this.content = content;
		this.environment = environment;
	}

	/** The folder with the articles. */
	Path content() {
		return this.content;
	}

	/**
	 * Makes the first account by the link in the log, unless that was done, and signs in.
	 */
	synchronized Page first(Page page) {
		if (this.people == 0) {
			page.navigate(firstLink());
			page.getByLabel("Full name").fill("Ada First");
			page.getByLabel("Email address").fill("person0@example.org");
			page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(PASSWORD);
			press(page, "main form button[type=submit]");
			this.people = 1;
		}
		else {
			signIn(page, "person0@example.org");
		}
		return page;
	}

	/** Other sites of the same process may write into the same log. */
	private String firstLink() {
		String port = this.environment.getRequiredProperty("local.server.port");
		return List.copyOf(this.log.list)
			.stream()
			.map((event) -> LINK.matcher(event.getFormattedMessage()))
			.filter(Matcher::find)
			.filter((found) -> found.group(1).equals(port))
			.map((found) -> found.group(2))
			.findFirst()
			.orElseThrow();
	}

	/**
	 * Someone who was invited by the first one, signed in.
	 * @param role the words of the role
	 */
	synchronized String invite(Visitors visitors, String name, String role) {
		Page desk = first(visitors.reader());
		String email = "person" + this.people++ + "@example.org";
		desk.navigate("/staff/people/invite");
		desk.getByLabel("Full name").fill(name);
		desk.getByLabel("Email address").fill(email);
		desk.getByLabel(role).check();
		press(desk, "main form[action$=invite] button[type=submit]");
		Matcher link = LINK.matcher(desk.locator("main").innerText());
		if (!link.find()) {
			throw new AssertionError(desk.locator("main").innerText());
		}
		Page page = visitors.reader();
		page.navigate(link.group(2));
		page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(PASSWORD);
		press(page, "main form button[type=submit]");
		page.context().close();
		desk.context().close();
		return email;
	}

	/** Signs someone in. */
	Page signIn(Page page, String email) {
		page.navigate("/staff/sign-in");
		page.getByLabel("Email address").fill(email);
		page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(PASSWORD);
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in").setExact(true)).click();
		return page;
	}

	private static void press(Page page, String button) {
		page.locator(button).last().click();
	}

}
