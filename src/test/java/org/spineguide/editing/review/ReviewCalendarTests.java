package org.spineguide.editing.review;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class ReviewCalendarTests {

	@TempDir
	Path folder;

	@Test
	void reviewsComeInFourStagesTheLongestOverdueFirst() {
		ReviewCalendar calendar = Reviews
			.dueOn(this.folder, "2027-01-20", "2027-01-19", "2026-12-20", "2026-11-20", "2026-11-19", "2026-08-01")
			.calendar();
		assertThat(calendar.upcoming()).extracting(ReviewDue::title)
			.containsExactly("Due 2026-08-01", "Due 2026-11-19", "Due 2026-11-20", "Due 2026-12-20", "Due 2027-01-19");
		assertThat(calendar.upcoming()).extracting(ReviewDue::stage)
			.isEqualTo(List.of(ReviewStage.OVERDUE, ReviewStage.OVERDUE, ReviewStage.TODAY, ReviewStage.MONTH,
					ReviewStage.TWO_MONTHS));
	}

	@Test
	void readersAreToldFromTheNinetyFirstDayOn() {
		Reviews reviews = Reviews.dueOn(this.folder, "2026-08-22");
		assertThat(reviews.on("2026-11-20").calendar().toldToReaders()).isZero();
		assertThat(reviews.on("2026-11-21").calendar().toldToReaders()).isEqualTo(1);
	}

	@Test
	void reviewLeadsToItsArticle() {
		assertThat(Reviews.dueOn(this.folder, "2026-11-20").calendar().upcoming()).extracting(ReviewDue::address)
			.containsExactly("/staff/articles/edit?file=en/due-2026-11-20.md");
	}

}
