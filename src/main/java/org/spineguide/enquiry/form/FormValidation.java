package org.spineguide.enquiry.form;

import java.util.Arrays;
import java.util.Optional;

import org.spineguide.enquiry.EnquiryKind;

import org.springframework.stereotype.Component;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.validation.SmartValidator;

/** Validation of what a visitor answered on the pages of the form. */
@Component
public class FormValidation {

	/** Name of the answers in templates and messages. */
	static final String NAME = "enquiry";

	private final SmartValidator validator;

	FormValidation(SmartValidator validator) {
		this.validator = validator;
	}

	/** Validates the answers on a page. */
	BindingResult judge(FormProgress formProgress, FormStep formStep) {
		BindingResult errors = new BeanPropertyBindingResult(formProgress.form(), NAME);
		Object[] rules = switch (formStep) {
			case WARNING_SIGNS -> new Object[] { EnquiryForm.WarningSigns.class };
			case DETAILS -> new Object[] { EnquiryForm.Details.class, rules(formProgress.kind()) };
			case CHECK -> new Object[0];
		};
		if (rules.length > 0) {
			this.validator.validate(formProgress.form(), errors, rules);
		}
		return errors;
	}

	/** Returns the validation group for one kind of enquiry alone. */
	private static Class<?> rules(EnquiryKind kind) {
		return switch (kind) {
			case APPOINTMENT -> EnquiryForm.OfAppointment.class;
			case QUESTION -> EnquiryForm.OfQuestion.class;
		};
	}

	/** Returns the first page whose answers are not valid yet. */
	public Optional<FormStep> unfinished(FormProgress formProgress) {
		return Arrays.stream(FormStep.values())
			.filter((formStep) -> judge(formProgress, formStep).hasErrors())
			.findFirst();
	}

}
