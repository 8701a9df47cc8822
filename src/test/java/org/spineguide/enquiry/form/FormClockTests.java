package org.spineguide.enquiry.form;

import java.time.Duration;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.spineguide.enquiry.Browser;
import org.spineguide.enquiry.Walk;
import org.spineguide.staff.MovingClock;
import org.spineguide.staff.StaffSite;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** A form that is left lying for hours and days. */
@StaffSite
class FormClockTests {

	private static final Duration ALMOST_A_DAY = Duration.ofHours(24).minusMinutes(1);

	@Autowired
	MovingClock clock;

	@Autowired
	JdbcClient database;

	@LocalServerPort
	int port;

	private Walk walk;

	@BeforeEach
	void begin() {
		this.walk = new Walk(Browser.of("http://localhost:" + this.port)).start("QUESTION")
			.answer("warningSigns", "no");
	}

	@AfterEach
	void reset() {
		this.clock.reset();
	}

	@Test
	void eachStepGivesAnotherDay() {
		this.clock.forward(ALMOST_A_DAY);
		fillIn();
		assertThat(this.walk.step()).isEqualTo("check");
		this.clock.forward(ALMOST_A_DAY);
		assertThat(this.walk.reload().text()).contains("Check your answers", "Why?");
		assertThat(this.walk.send().text()).contains("We have your request");
	}

	@Test
	void afterADayTheAddressShowsNothingAndSaysWhy() {
		fillIn();
		this.clock.forward(Duration.ofHours(24));
		Walk later = this.walk.fork().reload();
		assertThat(later.status()).isEqualTo(410);
		assertThat(later.text()).contains("We erase them 24 hours after your last step")
			.doesNotContain("Why?", "ada@example.org");
	}

	@Test
	void pageThatIsStillOpenAfterADayLosesNothing() {
		fillIn();
		this.clock.forward(Duration.ofHours(30));
		this.walk.send();
		assertThat(this.walk.text()).contains("It is some time since you started", "Why?", "ada@example.org");
		assertThat(this.walk.send().text()).contains("We have your request");
	}

	@Test
	void pageThatIsStillOpenWhenItIsSentTwiceDaysApartIsOneRequest() {
		fillIn();
		Walk sent = this.walk.fork().send();
		int before = count();
		this.clock.forward(Duration.ofDays(3));
		assertThat(this.walk.send().address()).isEqualTo(sent.address());
		assertThat(count()).isEqualTo(before);
	}

	@Test
	void clockThatIsSetBackErasesNothing() {
		fillIn();
		this.clock.forward(Duration.ofHours(-1));
		assertThat(this.walk.reload().text()).contains("Why?");
		assertThat(this.walk.send().text()).contains("We have your request");
	}

	private void fillIn() {
		this.walk.answer("name", "Ada", "route", "EMAIL", "email", "ada@example.org", "message", "Why?");
	}

	private int count() {
		return this.database.sql("SELECT count(*) FROM enquiry").query(Integer.class).single();
	}

}
