package org.spineguide.enquiry.operation;

import org.junit.jupiter.api.Tag;

import org.spineguide.SpineguideApplication;
import org.spineguide.enquiry.Browser;
import org.spineguide.enquiry.ExampleData;
import org.spineguide.enquiry.ExampleSite;
import org.spineguide.enquiry.Walk;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** When a request cannot be kept, its sender is told so and loses nothing. */
@SpringBootTest(classes = { SpineguideApplication.class, ExampleSite.class },
		properties = { "spineguide.jobs.enabled=false", "spineguide.enquiry.limits.from-network-in-hour=1000",
				"spring.datasource.hikari.connection-timeout=1000" })
@AutoConfigureMockMvc
@ContextConfiguration(initializers = ExampleData.class)
@Tag("slow")
public abstract class FailureTests {

	@Autowired
	MockMvcTester mvc;

	@Autowired
	JdbcClient database;

	@Autowired
	EnquiryHealthIndicator health;

	/**
	 * Sends a request while the database fails, and again once it works, without a
	 * restart.
	 */
	public void sendWhile(Action fails, Action works) throws Exception {
		int before = count();
		await().untilAsserted(() -> assertThat(this.health.health().getStatus()).isEqualTo(Status.UP));
		Walk walk = new Walk(Browser.of(this.mvc)).start("QUESTION").answer("warningSigns", "no");
		walk.answer("name", "Ada", "route", "EMAIL", "email", "ada@example.org", "message",
				"Is it kept? " + "No place is left for this. ".repeat(150));
		Walk details = walk.fork().change("message");
		fails.run();
		try {
			walk.send();
			assertThat(walk.status()).isEqualTo(503);
			assertThat(walk.title()).startsWith("Error: ");
			assertThat(walk.text())
				.contains("We could not keep your request", "Is it kept?", "ada@example.org", "(202) 555-0143")
				.doesNotContain("We have your request");
			assertThat(this.health.health().getStatus()).isEqualTo(Status.DOWN);
			assertThat(details.status()).isEqualTo(200);
			assertThat(details
				.answer("name", "Ada Example", "route", "EMAIL", "email", "ada@example.org", "message", "Just typed")
				.text()).as("pages before it keep what is typed")
				.contains("Your details", "We could not keep your answers", "(202) 555-0143");
			assertThat(details.status()).isEqualTo(503);
			assertThat(details.page().getElementById("message").val()).isEqualTo("Just typed");
		}
		finally {
			works.run();
		}
		// A connection from before may be met once more; whoever sends again is served.
		await().untilAsserted(() -> assertThat(walk.send().text()).contains("We have your request"));
		assertThat(count()).isEqualTo(before + 1);
		await().untilAsserted(() -> assertThat(this.health.health().getStatus()).isEqualTo(Status.UP));
	}

	private int count() {
		return this.database.sql("SELECT count(*) FROM enquiry").query(Integer.class).single();
	}

	/** Something done to a database. */
	public interface Action {

		void run() throws Exception;

	}

}
