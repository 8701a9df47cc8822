package org.spineguide.enquiry.form;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

import org.spineguide.content.Libraries;
import org.spineguide.enquiry.ReplyRoute;

/** Judges whether a form {@link Reachable names a way to reach the visitor}. */
class ReachableValidator implements ConstraintValidator<Reachable, EnquiryForm> {

	private final Libraries libraries;

	ReachableValidator(Libraries libraries) {
		this.libraries = libraries;
	}

	@Override
	public boolean isValid(EnquiryForm form, ConstraintValidatorContext context) {
		ReplyRoute route = ReplyRoute.named(form.route()).orElse(null);
		if (route == null) {
			return refuse("route", context);
		}
		String country = this.libraries.current().clinic().country();
		return switch (route) {
			case PHONE -> route.canonical(form.phone(), country).isPresent() || refuse("phone", context);
			case EMAIL -> route.canonical(form.email(), country).isPresent() || refuse("email", context);
		};
	}

	private boolean refuse(String field, ConstraintValidatorContext context) {
		context.disableDefaultConstraintViolation();
		context.buildConstraintViolationWithTemplate("").addPropertyNode(field).addConstraintViolation();
		return false;
	}

}
