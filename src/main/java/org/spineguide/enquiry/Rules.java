package org.spineguide.enquiry;

import java.util.Arrays;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.validation.SmartValidator;

/** Judges what a visitor answered on the pages of the form. */
@Component
class Rules {

	/** The name by which templates and messages know the answers. */
	static final String NAME = "enquiry";

	private final SmartValidator validator;

	Rules(SmartValidator validator) {
		this.validator = validator;
	}

	/** What is wrong with the answers on a page. */
	BindingResult judge(Journey journey, Page page) {
		BindingResult errors = new BeanPropertyBindingResult(journey.form(), NAME);
		Object[] rules = switch (page) {
			case WARNING_SIGNS -> new Object[] { EnquiryForm.WarningSigns.class };
			case DETAILS -> new Object[] { EnquiryForm.Details.class, rules(journey.kind()) };
			case CHECK -> new Object[0];
		};
		if (rules.length > 0) {
			this.validator.validate(journey.form(), errors, rules);
		}
		return errors;
	}

	/** The rules that answers follow for one kind of enquiry alone. */
	private static Class<?> rules(EnquiryKind kind) {
		return switch (kind) {
			case APPOINTMENT -> EnquiryForm.OfAppointment.class;
			case QUESTION -> EnquiryForm.OfQuestion.class;
		};
	}

	/** The first page whose answers are not right yet. */
	Optional<Page> unfinished(Journey journey) {
		return Arrays.stream(Page.values()).filter((page) -> judge(journey, page).hasErrors()).findFirst();
	}

}
