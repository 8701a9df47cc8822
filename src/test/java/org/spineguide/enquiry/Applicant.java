package org.spineguide.enquiry;

import java.util.ArrayList;
import java.util.List;

import org.spineguide.crypto.RandomToken;
import org.spineguide.enquiry.form.EnquiryForm;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A visitor who asks for an appointment step by step. Whoever gets no answer does the
 * same step once more, as people do, and begins anew only if nothing was ever answered.
 */
public class Applicant {

	private final EnquiryForm form;

	private Walk walk;

	Applicant(EnquiryForm form, Browser browser) {
		this.form = form;
		this.walk = new Walk(browser);
	}

	/** An applicant with a number, whose answers nobody else gives. */
	static Applicant numbered(int number, Browser browser) {
		return new Applicant(Forms.form()
			.named("Visitor " + number)
			.email("visitor" + number + "@example.com")
			.saying("The message of visitor " + number + " \u20ac \ud83e\uddb4")
			.make(), browser);
	}

	EnquiryForm form() {
		return this.form;
	}

	/** Turns to another process of the site, and stays on the same page. */
	void turnTo(Browser browser) {
		this.walk = this.walk.from(browser);
	}

	/** Fills in all that is not filled in yet, up to the page for checking. */
	void fillIn() {
		if (this.walk.address().isEmpty()) {
			this.walk.start("APPOINTMENT");
			assertShown();
		}
		if (this.walk.step().equals("warning-signs")) {
			this.walk.answer("warningSigns", this.form.warningSigns());
			assertShown();
		}
		if (this.walk.step().equals("details")) {
			this.walk.answer(details());
			assertShown();
		}
		assertThat(this.walk.step()).isEqualTo("check");
	}

	private void assertShown() {
		assertThat(this.walk.status()).as("status of %s", this.walk.step()).isEqualTo(200);
		assertThat(this.walk.title()).doesNotStartWith("Error");
	}

	/** Sends what is filled in, and tells the secret of the request. */
	RandomToken send() {
		Browser.Answer answer = this.walk.press();
		assertThat(answer.status()).isEqualTo(303);
		assertThat(answer.location()).matches("/appointments/" + Enquiry.TOKEN_FORM);
		return new RandomToken(answer.location().replaceFirst(".*/", ""));
	}

	private String[] details() {
		List<String> fields = new ArrayList<>(List.of("name", this.form.name(), "route", this.form.route(), "phone",
				this.form.phone(), "email", this.form.email(), "returning", this.form.returning(), "topic",
				this.form.topic(), "message", this.form.message()));
		this.form.days().forEach((day) -> fields.addAll(List.of("days", day)));
		return fields.toArray(String[]::new);
	}

}
