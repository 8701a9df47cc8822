package org.spineguide.enquiry;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

import org.spineguide.content.Libraries;

/** Judges whether a form {@link Reachable names a way to reach the visitor}. */
class ReachableJudge implements ConstraintValidator<Reachable, EnquiryForm> {

	private final Libraries libraries;

	ReachableJudge(Libraries libraries) {
		this.libraries = libraries;
	}

	@Override
	public boolean isValid(EnquiryForm form, ConstraintValidatorContext context) {
		Route route = Route.named(form.route()).orElse(null);
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
