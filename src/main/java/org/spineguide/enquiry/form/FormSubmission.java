package org.spineguide.enquiry.form;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Data that a page of the form sends along with the answers.
 *
 * @param journey the encrypted copy of what the page showed
 * @param back there when the visitor goes back instead of on
 * @param meant there when the visitor takes the mail address that was perhaps meant
 */
public record FormSubmission(@Nullable String journey, @Nullable String back, @Nullable String meant) {

	/** Returns what the page showed. */
	public Optional<FormProgress> shown(FormProgressCodec formProgressCodec) {
		return Optional.ofNullable(this.journey).flatMap(formProgressCodec::open);
	}

	public boolean goesBack() {
		return this.back != null;
	}

	public boolean takesLikelyEmail() {
		return this.meant != null;
	}

	/** Keeps the encrypted copy out of logs. */
	@Override
	public String toString() {
		return "FormSubmission[hidden]";
	}

}
