package org.spineguide.enquiry;

import java.util.List;
import java.util.stream.Stream;

/** Lists the answers of a journey for checking. */
class CheckRows {

	private final Choices choices;

	CheckRows(Choices choices) {
		this.choices = choices;
	}

	List<CheckRow> of(Journey journey) {
		EnquiryForm form = journey.form();
		Route route = Route.named(form.route()).orElseThrow();
		Stream<CheckRow> who = Stream.of(
				new CheckRow(word("enquiry.signs.question"), this.choices.yesOrNo(form.warningSigns()),
						Page.WARNING_SIGNS, "warningSigns", null),
				row("enquiry.name", form.name(), "name"), row("enquiry.route", this.choices.route(route), "route"),
				(route == Route.PHONE) ? row("enquiry.phone", form.phone(), "phone") : email(form.email()));
		Stream<CheckRow> when = Stream.of(row("enquiry.returning", this.choices.yesOrNo(form.returning()), "returning"),
				row("enquiry.days", this.choices.days(form.days()), "days"));
		Stream<CheckRow> what = Stream.of(row("enquiry.topic", this.choices.topic(form.topic()), "topic"),
				row((journey.kind() == EnquiryKind.QUESTION) ? "enquiry.question" : "enquiry.message", form.message(),
						"message"));
		return Stream.of(who, (journey.kind() == EnquiryKind.APPOINTMENT) ? when : Stream.<CheckRow>empty(), what)
			.flatMap((rows) -> rows)
			.toList();
	}

	private CheckRow email(String typed) {
		String doubt = EmailAddress.parse(typed)
			.flatMap(MailSlip::meant)
			.map((meant) -> this.choices.word("enquiry.email.meant", meant))
			.orElse(null);
		return new CheckRow(word("enquiry.email"), typed, Page.DETAILS, "email", doubt);
	}

	private CheckRow row(String key, String value, String field) {
		return new CheckRow(word(key), value.isBlank() ? word("form.not-provided") : value, Page.DETAILS, field, null);
	}

	private String word(String key) {
		return this.choices.word(key);
	}

}
