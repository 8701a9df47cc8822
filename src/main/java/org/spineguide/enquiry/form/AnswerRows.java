package org.spineguide.enquiry.form;

import java.util.List;
import java.util.stream.Stream;

import org.spineguide.contact.EmailAddress;
import org.spineguide.enquiry.EnquiryKind;
import org.spineguide.enquiry.ReplyRoute;

/** Lists the answers of a form for checking. */
class AnswerRows {

	private final AnswerOptions answerOptions;

	AnswerRows(AnswerOptions answerOptions) {
		this.answerOptions = answerOptions;
	}

	List<AnswerRow> of(FormProgress formProgress) {
		EnquiryForm form = formProgress.form();
		ReplyRoute route = ReplyRoute.named(form.route()).orElseThrow();
		Stream<AnswerRow> who = Stream.of(
				new AnswerRow(word("enquiry.signs.question"), this.answerOptions.yesOrNo(form.warningSigns()),
						FormStep.WARNING_SIGNS, "warningSigns", null, null),
				row("enquiry.name", form.name(), "name"),
				row("enquiry.route", this.answerOptions.route(route), "route"),
				(route == ReplyRoute.PHONE) ? row("enquiry.phone", form.phone(), "phone") : email(form.email()));
		Stream<AnswerRow> when = Stream.of(
				row("enquiry.returning", this.answerOptions.yesOrNo(form.returning()), "returning"),
				row("enquiry.days", this.answerOptions.days(form.days()), "days"));
		Stream<AnswerRow> what = Stream.of(row("enquiry.topic", this.answerOptions.topic(form.topic()), "topic"),
				row((formProgress.kind() == EnquiryKind.QUESTION) ? "enquiry.question" : "enquiry.message",
						form.message(), "message"));
		return Stream.of(who, (formProgress.kind() == EnquiryKind.APPOINTMENT) ? when : Stream.<AnswerRow>empty(), what)
			.flatMap((rows) -> rows)
			.toList();
	}

	private AnswerRow email(String typed) {
		String meant = EmailAddress.parse(typed).flatMap(EmailTypo::meant).orElse(null);
		String doubt = (meant != null) ? this.answerOptions.word("enquiry.email.meant", meant) : null;
		return new AnswerRow(word("enquiry.email"), typed, FormStep.DETAILS, "email", doubt, meant);
	}

	private AnswerRow row(String key, String value, String field) {
		return new AnswerRow(word(key), value.isBlank() ? word("form.not-provided") : value, FormStep.DETAILS, field,
				null, null);
	}

	private String word(String key) {
		return this.answerOptions.word(key);
	}

}
