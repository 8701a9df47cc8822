package org.spineguide.enquiry.form;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.spineguide.content.ArticlePath;
import org.spineguide.enquiry.EnquiryKind;

/**
 * What a page of the form sends along with the answers.
 *
 * @param journey the sealed journey, or {@code null} on the way from the start page
 * @param answered the page that sends, or {@code null} for the start page
 * @param kind what the visitor wants, asked on the start page
 * @param article the article from which the visitor came, told by the start page
 */
public record FormSubmission(@Nullable String journey, @Nullable String answered, @Nullable String kind,
		@Nullable String article) {

	/** The page that was filled in. */
	public Optional<FormStep> page() {
		return Optional.ofNullable(this.answered).flatMap(FormStep::at);
	}

	/** Whether that page was filled in. */
	public boolean comesFrom(FormStep formStep) {
		return page().filter(formStep::equals).isPresent();
	}

	/** The journey that goes on, or one that begins here. */
	public Optional<FormProgress> journey(FormProgressCodec formProgressCodec, Instant now) {
		return (this.journey != null) ? formProgressCodec.open(this.journey)
				: chosenKind().map((chosen) -> FormProgress.start(chosen, knownArticle().orElse(null), now));
	}

	private Optional<EnquiryKind> chosenKind() {
		return Arrays.stream(EnquiryKind.values()).filter((each) -> each.name().equals(this.kind)).findFirst();
	}

	private Optional<String> knownArticle() {
		return Optional.ofNullable(this.article)
			.filter((path) -> !path.isEmpty())
			.flatMap(ArticlePath::parse)
			.map(ArticlePath::value);
	}

	/** Keeps the sealed journey out of logs. */
	@Override
	public String toString() {
		return "Submission[" + this.answered + "]";
	}

}
