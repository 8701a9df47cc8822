package org.spineguide.enquiry.form;

import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.spineguide.crypto.RandomToken;
import org.spineguide.enquiry.Enquiry;
import org.spineguide.enquiry.EnquiryKind;

/**
 * How far a visitor has come through the form. It travels sealed in the pages themselves,
 * so that the clinic keeps nothing before it is sent, and a restart in between loses
 * nothing.
 *
 * @param token the secret of the enquiry that it will become
 * @param kind what the visitor wants
 * @param article the article from which the visitor came, or {@code null}
 * @param started when the visitor set out
 * @param advised when emergency advice was first shown, or {@code null}
 * @param form what the visitor typed so far
 * @param trapped whether something was typed where people see no field
 */
public record FormProgress(RandomToken token, EnquiryKind kind, @Nullable String article, Instant started,
		@Nullable Instant advised, EnquiryForm form, boolean trapped) {

	/**
	 * Much longer than anybody needs, and much shorter than closed enquiries are kept.
	 */
	private static final Duration FRESH = Duration.ofDays(7);

	private static final int TRAP_NAME_LENGTH = 10;

	static FormProgress start(EnquiryKind kind, @Nullable String article, Instant now) {
		return new FormProgress(Enquiry.newToken(), kind, article, now, null, EnquiryForm.empty(), false);
	}

	/** The journey after the visitor left a page, with all that was typed on it. */
	public FormProgress leave(FormStep formStep, EnquiryForm typed, Instant now) {
		return switch (formStep) {
			case WARNING_SIGNS -> with(this.form.withWarningSigns(typed.warningSigns()), now);
			case DETAILS -> with(typed.withWarningSigns(this.form.warningSigns()), now);
			case CHECK -> this;
		};
	}

	/**
	 * Whoever says yes gets the advice on the next page. The time stays when the answer
	 * is changed: advice once shown was shown.
	 */
	private FormProgress with(EnquiryForm answers, Instant now) {
		Instant shown = (this.advised == null && answers.hasWarningSigns()) ? now : this.advised;
		return new FormProgress(this.token, this.kind, this.article, this.started, shown, answers, this.trapped);
	}

	/** The journey after something was typed where people see no field. */
	public FormProgress trap() {
		return new FormProgress(this.token, this.kind, this.article, this.started, this.advised, this.form, true);
	}

	/**
	 * The name of the field that people do not see: another one for each journey, so that
	 * programs cannot learn it.
	 */
	public String trapName() {
		return "f" + this.token.hash().substring(0, TRAP_NAME_LENGTH);
	}

	/**
	 * Whether the visitor set out so long ago that the request may have been sent, closed
	 * and erased since.
	 */
	public boolean isStale(Instant now) {
		return this.started.plus(FRESH).isBefore(now);
	}

	/** The same answers for another enquiry. */
	public FormProgress anew(Instant now) {
		return new FormProgress(Enquiry.newToken(), this.kind, this.article, now, this.advised, this.form,
				this.trapped);
	}

	/** Keeps what people tell us out of logs. */
	@Override
	public String toString() {
		return "Journey[hidden]";
	}

}
