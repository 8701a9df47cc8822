package org.spineguide.enquiry;

import java.time.Duration;
import java.time.Instant;

/**
 * Erasure of an enquiry at a due time.
 *
 * @param reference the enquiry
 * @param status how far the clinic was with it
 * @param due from when on it is not kept any more
 */
public record ScheduledErasure(EnquiryReference reference, EnquiryStatus status, Instant due) {

	/** Returns the same erasure, so much later. */
	public ScheduledErasure after(Duration time) {
		return new ScheduledErasure(this.reference, this.status, this.due.plus(time));
	}

	/** Returns the erasure that is due first. */
	public ScheduledErasure sooner(ScheduledErasure other) {
		return other.due.isBefore(this.due) ? other : this;
	}

}
