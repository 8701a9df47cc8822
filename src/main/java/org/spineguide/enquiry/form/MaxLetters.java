package org.spineguide.enquiry.form;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;

/**
 * Limit for the length of a text, counted as people count: an emoji is one, and so is a
 * line break, which browsers send as two characters.
 */
@Documented
@Constraint(validatedBy = MaxLetters.Validator.class)
@Target({ ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT })
@Retention(RetentionPolicy.RUNTIME)
@interface MaxLetters {

	/** Returns the largest number of letters. */
	int value();

	String message() default "";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	/** Validator that counts. */
	class Validator implements ConstraintValidator<MaxLetters, String> {

		private int most;

		@Override
		public void initialize(MaxLetters limit) {
			this.most = limit.value();
		}

		@Override
		public boolean isValid(String text, ConstraintValidatorContext context) {
			return count(text) <= this.most;
		}

		/** Counts the letters of a text. */
		static int count(String text) {
			String lines = text.replace("\r\n", "\n");
			return lines.codePointCount(0, lines.length());
		}

		/** Cuts a text that has too many letters. */
		static String cut(String text, int most) {
			return (text.length() > most && text.codePointCount(0, text.length()) > most)
					? text.substring(0, text.offsetByCodePoints(0, most)) : text;
		}

	}

}
