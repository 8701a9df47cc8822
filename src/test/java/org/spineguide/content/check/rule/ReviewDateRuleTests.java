package org.spineguide.content.check.rule;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import org.spineguide.content.Finding;
import org.spineguide.content.Finding.Severity;
import org.spineguide.content.file.Drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class ReviewDateRuleTests {

	private final Rule rule = new ReviewDateRule(LocalDate.of(2027, 3, 1));

	private final Drafts draft = Drafts.guide()
		.with("author", "Example Spine Clinic")
		.with("published", "2026-11-20")
		.with("review-due", "2027-11-20");

	@Test
	void datedTextWithAnAuthorPasses() {
		assertThat(this.draft.lookedAtBy(this.rule)).isEmpty();
		assertThat(this.draft.with("reviewed", "2027-02-28").with("reviewed-by", "A clinician").lookedAtBy(this.rule))
			.isEmpty();
	}

	@Test
	void authorAndDatesAreAskedFor() {
		assertThat(Drafts.guide().lookedAtBy(this.rule)).extracting(Finding::severity, Finding::problem)
			.containsExactly(tuple(Severity.WARNING, "'author' is missing"),
					tuple(Severity.WARNING, "'published' is missing"),
					tuple(Severity.WARNING, "'review-due' is missing"));
	}

	@Test
	void reviewIsDueFromItsDay() {
		assertThat(this.draft.with("review-due", "2027-03-02").lookedAtBy(this.rule)).isEmpty();
		assertThat(this.draft.with("review-due", "2027-03-01").lookedAtBy(this.rule))
			.extracting(Finding::severity, Finding::line, Finding::problem)
			.containsExactly(tuple(Severity.WARNING, 7, "The review was due on 2027-03-01"));
	}

	@Test
	void reviewWithoutAReviewerOrADayIsAnError() {
		assertThat(this.draft.with("reviewed", "2027-02-28").lookedAtBy(this.rule))
			.extracting(Finding::severity, Finding::problem)
			.containsExactly(tuple(Severity.ERROR, "A review is dated, but nobody is named"));
		assertThat(Drafts.guide()
			.with("author", "A")
			.with("published", "2026-11-20")
			.with("review-due", "2027-11-20")
			.with("reviewed-by", "A clinician")
			.lookedAtBy(this.rule)).extracting(Finding::severity, Finding::problem)
			.containsExactly(tuple(Severity.ERROR, "A reviewer is named, but not when the review was"));
	}

	@Test
	void reviewThatCannotHaveBeenIsAnError() {
		this.draft.with("reviewed-by", "A clinician").with("reviewed", "2027-03-02");
		assertThat(this.draft.lookedAtBy(this.rule)).extracting(Finding::severity, Finding::problem)
			.containsExactly(tuple(Severity.ERROR, "The day of the review has not come yet"));
		this.draft.with("reviewed", "2027-02-20").with("review-due", "2027-02-20");
		assertThat(this.draft.lookedAtBy(this.rule)).extracting(Finding::problem)
			.contains("The review is dated on or after the day when the next is due");
	}

}
