package org.spineguide.enquiry.form;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.spineguide.crypto.RandomToken;
import org.spineguide.enquiry.Answers;
import org.spineguide.enquiry.Enquiry;
import org.spineguide.enquiry.EnquiryKind;
import org.spineguide.enquiry.decision.DecisionDraft;

/**
 * Progress of a visitor through the form. It is stored encrypted in the database as a
 * draft. An encrypted copy travels in the pages, so that nothing need be typed again when
 * the draft is gone or the database is away.
 *
 * @param token the secret of the enquiry that it will become, or that it became
 * @param kind what the visitor wants
 * @param article the article from which the visitor came, or {@code null}
 * @param started when the visitor set out
 * @param advised when emergency advice was first shown, or {@code null}
 * @param form what the visitor typed so far; once it is sent only the answer about
 * warning signs, since all else is in the enquiry
 * @param trapped whether something was typed where people see no field
 * @param answered the pages that the visitor left by going on
 * @param sent the secret of the enquiry that was sent from here last, or {@code null}
 * @param decision the answers to a decision aid, as long as they are not sent, or
 * {@code null}
 */
public record FormProgress(RandomToken token, EnquiryKind kind, @Nullable String article, Instant started,
		@Nullable Instant advised, EnquiryForm form, boolean trapped, Set<FormStep> answered,
		@Nullable RandomToken sent, @Nullable DecisionDraft decision) {

	/**
	 * Longest age of a form that is sent: much longer than anybody needs, and much
	 * shorter than closed enquiries are kept.
	 */
	private static final Duration FRESH = Duration.ofDays(7);

	private static final int TRAP_NAME_LENGTH = 10;

	public FormProgress {
		answered = Set.copyOf(answered);
	}

	/** Creates the form of a visitor who has not answered anything. */
	public static FormProgress start(EnquiryKind kind, @Nullable String article, Instant now) {
		return new FormProgress(Enquiry.newToken(), kind, article, now, null, EnquiryForm.empty(), false, Set.of(),
				null, null);
	}

	/** Returns the progress after the visitor answered a page and went on. */
	public FormProgress answer(FormStep formStep, EnquiryForm typed, Instant now) {
		return leave(formStep, typed, now, true);
	}

	/**
	 * Returns the progress after the visitor went back from a page, with all that was
	 * typed on it.
	 */
	public FormProgress goBack(FormStep formStep, EnquiryForm typed, Instant now) {
		return leave(formStep, typed, now, false);
	}

	private FormProgress leave(FormStep formStep, EnquiryForm typed, Instant now, boolean onwards) {
		EnquiryForm answers = switch (formStep) {
			case WARNING_SIGNS -> this.form.withWarningSigns(typed.warningSigns());
			case DETAILS -> typed.withWarningSigns(this.form.warningSigns());
			case CHECK -> this.form;
		};
		Set<FormStep> pages = EnumSet.of(formStep);
		pages.addAll(this.answered);
		if (!onwards) {
			pages.remove(formStep);
		}
		// The time stays when the answer is changed: advice once shown was shown.
		Instant shown = (this.advised == null && answers.hasWarningSigns()) ? now : this.advised;
		return new FormProgress(this.token, this.kind, this.article, this.started, shown, answers, this.trapped, pages,
				this.sent, this.decision);
	}

	/**
	 * Returns the progress with what is typed on the page of questions before the visitor
	 * goes on.
	 */
	public FormProgress withTyped(EnquiryForm typed) {
		return with(typed.withWarningSigns(this.form.warningSigns()));
	}

	/** Returns the progress after something was typed where people see no field. */
	public FormProgress trap() {
		return new FormProgress(this.token, this.kind, this.article, this.started, this.advised, this.form, true,
				this.answered, this.sent, this.decision);
	}

	/** Returns the progress with other answers. */
	public FormProgress with(EnquiryForm answers) {
		return new FormProgress(this.token, this.kind, this.article, this.started, this.advised, answers, this.trapped,
				this.answered, this.sent, this.decision);
	}

	/** Returns the progress with other answers to a decision aid. */
	public FormProgress withDecision(@Nullable DecisionDraft other) {
		return new FormProgress(this.token, this.kind, this.article, this.started, this.advised, this.form,
				this.trapped, this.answered, this.sent, other);
	}

	/** Returns all answers to keep once they are valid. */
	public Answers answers() {
		return this.form.answers()
			.with((this.decision != null && this.decision.shared()) ? this.decision.answers() : null);
	}

	/**
	 * Returns the progress after it was sent: the answers are in the enquiry now and
	 * nowhere else.
	 */
	public FormProgress afterSending() {
		return as(this.token, EnquiryForm.empty().withWarningSigns(this.form.warningSigns()), this.token, this.started)
			.withDecision(null);
	}

	/** Returns whether it was sent and nothing was changed since. */
	public boolean wasSent() {
		return this.token.equals(this.sent);
	}

	/** Returns the same answers for another enquiry, after one that was sent. */
	public FormProgress after(RandomToken earlier) {
		return as(Enquiry.newToken(), this.form, earlier, this.started);
	}

	/** Returns the progress as it was sent with a token before. */
	public FormProgress as(RandomToken earlier) {
		return as(earlier, this.form, earlier, this.started);
	}

	/**
	 * Returns the same answers for another enquiry that has nothing to do with any
	 * before.
	 */
	public FormProgress startOver(Instant now) {
		return as(Enquiry.newToken(), this.form, null, now);
	}

	private FormProgress as(RandomToken newToken, EnquiryForm answers, @Nullable RandomToken newSent, Instant began) {
		return new FormProgress(newToken, this.kind, this.article, began, this.advised, answers, this.trapped,
				this.answered, newSent, this.decision);
	}

	/**
	 * Returns whether two visitors, or one at two times, would send the same. Both forms
	 * are finished.
	 */
	public boolean saysTheSameAs(FormProgress other) {
		return this.kind == other.kind && this.form.warningSigns().equals(other.form.warningSigns())
				&& answers().equals(other.answers());
	}

	/**
	 * Returns whether an enquiry says just what is answered here. The form is finished.
	 */
	public boolean isToldBy(Enquiry enquiry) {
		return this.kind == enquiry.kind() && (this.advised != null) == enquiry.isUrgent()
				&& answers().equals(enquiry.answers());
	}

	/**
	 * Returns the name of the field that people do not see (honeypot): another one for
	 * each form, so that programs cannot learn it.
	 */
	public String trapName() {
		return "f" + this.token.hash().substring(0, TRAP_NAME_LENGTH);
	}

	/**
	 * Returns whether the visitor started so long ago that the request may have been
	 * sent, closed and erased since.
	 */
	public boolean isStale(Instant now) {
		return this.started.plus(FRESH).isBefore(now);
	}

	/** Keeps what people tell us out of logs. */
	@Override
	public String toString() {
		return "FormProgress[hidden]";
	}

}
