package org.spineguide.enquiry.form;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

import org.spineguide.contact.PhoneNumber;
import org.spineguide.content.Libraries;
import org.spineguide.enquiry.ReplyRoute;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

/** Validator of {@link Reachable}. */
class ReachableValidator implements ConstraintValidator<Reachable, EnquiryForm> {

	private final Libraries libraries;

	private final MessageSource messages;

	ReachableValidator(Libraries libraries, MessageSource messages) {
		this.libraries = libraries;
		this.messages = messages;
	}

	@Override
	public boolean isValid(EnquiryForm form, ConstraintValidatorContext context) {
		ReplyRoute route = ReplyRoute.named(form.route()).orElse(null);
		if (route == null) {
			return refuse("route", context);
		}
		String country = this.libraries.current().clinic().country();
		return switch (route) {
			case PHONE ->
				route.canonical(form.phone(), country).isPresent() || refuse("phone", phoneMessage(country), context);
			case EMAIL -> route.canonical(form.email(), country).isPresent() || refuse("email", context);
		};
	}

	/** Builds the message here, since its example follows the country of the clinic. */
	private String phoneMessage(String country) {
		return this.messages.getMessage("enquiry.phone.wrong", new Object[] { PhoneNumber.example(country) },
				LocaleContextHolder.getLocale());
	}

	private static boolean refuse(String field, ConstraintValidatorContext context) {
		return refuse(field, "", context);
	}

	private static boolean refuse(String field, String message, ConstraintValidatorContext context) {
		context.disableDefaultConstraintViolation();
		context.buildConstraintViolationWithTemplate(message).addPropertyNode(field).addConstraintViolation();
		return false;
	}

}
