package org.spineguide.enquiry.form;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;

/**
 * Limit for the length of a text, counted as people count: an emoji is one, whatever it
 * is made of, and so are a letter with its accents and a line break, which browsers send
 * as two characters.
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

		/**
		 * One letter, in a form that scripts in browsers read as well. What is heaped on
		 * a letter counts for one only up to a point, so that no letter is endless.
		 */
		static final Pattern LETTER = Pattern.compile("\\r\\n|[\\uD83C\\uDDE6-\\uD83C\\uDDFF]{2}|[\\s\\S]"
				+ "(?:[\\p{M}\\u200C\\u1160-\\u11FF\\uD83C\\uDFFB-\\uD83C\\uDFFF\\uDB40\\uDC20-\\uDB40\\uDC7F]"
				+ "|\\u200D[^\\u0000-\\u0020]?){0,15}");

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
			return Math.toIntExact(LETTER.matcher(text).results().count());
		}

		/** Cuts a text that has too many letters. */
		static String cut(String text, int most) {
			if (text.length() <= most) {
				return text;
			}
			Matcher letters = LETTER.matcher(text);
			int end = 0;
			for (int letter = 0; letter < most && letters.find(); letter++) {
				end = letters.end();
			}
			return text.substring(0, end);
		}

	}

}
