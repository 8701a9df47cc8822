package org.spineguide.editing.review;

import java.util.Arrays;
import java.util.Optional;

/** Stage of a review by the days left. */
enum ReviewStage {

	/** Its day is over. */
	OVERDUE(-1),

	/** Its day has come. */
	TODAY(0),

	/** Within a month. */
	MONTH(30),

	/** Within two months. */
	TWO_MONTHS(60);

	private final int days;

	ReviewStage(int days) {
		this.days = days;
	}

	/** Returns the stage of a review that many days ahead; none while it is far ahead. */
	static Optional<ReviewStage> of(long daysLeft) {
		return Arrays.stream(values()).filter((stage) -> daysLeft <= stage.days).findFirst();
	}

	/** Returns whether the day has come. */
	boolean isDue() {
		return this == OVERDUE || this == TODAY;
	}

	/** Returns the days ahead at which its reminder is sent. */
	int reminder() {
		return Math.max(this.days, TODAY.days);
	}

	/** Returns the key of the message that names it. */
	public String label() {
		return "editing.review-stage." + name();
	}

}
