package org.spineguide.editing.review;

import java.util.Arrays;
import java.util.Optional;

/** How soon an article is to be reviewed. */
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

	/** The stage of a review that many days ahead; none while it is far ahead. */
	static Optional<ReviewStage> of(long daysLeft) {
		return Arrays.stream(values()).filter((stage) -> daysLeft <= stage.days).findFirst();
	}

	/** How many days ahead the reminder is for that belongs to it. */
	int reminder() {
		return Math.max(this.days, TODAY.days);
	}

	/** The key of the message that names it. */
	public String label() {
		return "editing.review-stage." + name();
	}

}
