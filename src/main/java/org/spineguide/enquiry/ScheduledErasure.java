package org.spineguide.enquiry;

import java.time.Duration;
import java.time.Instant;

/**
 * An enquiry that is to be erased.
 *
 * @param reference the enquiry
 * @param status how far the clinic was with it
 * @param due from when on it is not kept any more
 */
public record ScheduledErasure(EnquiryReference reference, EnquiryStatus status, Instant due) {

	/** The same so much later. */
	public ScheduledErasure after(Duration time) {
		return new ScheduledErasure(this.reference, this.status, this.due.plus(time));
	}

	/** The one that is due first. */
	public ScheduledErasure sooner(ScheduledErasure other) {
		return other.due.isBefore(this.due) ? other : this;
	}

}
