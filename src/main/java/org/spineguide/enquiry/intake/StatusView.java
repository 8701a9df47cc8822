package org.spineguide.enquiry.intake;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.spineguide.enquiry.Enquiry;
import org.spineguide.enquiry.EnquiryReference;
import org.spineguide.enquiry.EnquiryStatus;

/**
 * View of an enquiry for the person who sent it: its status, and nothing of what was
 * written.
 *
 * @param reference its name
 * @param address the address of this page
 * @param status how far the clinic is
 * @param promise what the clinic said when it came in, as long as nobody replied
 * @param late whether the promise was not kept
 * @param contact the contact address to check for typos, on the first day only, since
 * others may find this page later; {@code null} afterwards
 */
record StatusView(EnquiryReference reference, String address, EnquiryStatus status, String promise, boolean late,
		@Nullable String contact) {

	private static final Duration CHECKING = Duration.ofDays(1);

	static StatusView of(Enquiry enquiry, String promise, Instant now) {
		Instant promised = enquiry.promised();
		boolean fresh = enquiry.status() == EnquiryStatus.RECEIVED && now.isBefore(enquiry.received().plus(CHECKING));
		return new StatusView(enquiry.reference(), "/appointments/" + enquiry.token().value(), enquiry.status(),
				promise, enquiry.status().isWaiting() && promised != null && now.isAfter(promised),
				fresh ? enquiry.answers().contact() : null);
	}

	/** Returns whether somebody at the clinic still has to reply. */
	public boolean isWaiting() {
		return this.status.isWaiting();
	}

	/** Returns whether it can still be withdrawn. */
	public boolean canBeWithdrawn() {
		return !this.status.isOver();
	}

	/** Returns the steps that an enquiry goes through, the present one among them. */
	public List<EnquiryStatus> way() {
		return switch (this.status) {
			case RECEIVED, BEING_LOOKED_AT, BOOKED -> List.of(EnquiryStatus.RECEIVED, EnquiryStatus.BEING_LOOKED_AT,
					EnquiryStatus.BOOKED, EnquiryStatus.CLOSED);
			case TRIED_TO_REACH -> List.of(EnquiryStatus.RECEIVED, EnquiryStatus.BEING_LOOKED_AT,
					EnquiryStatus.TRIED_TO_REACH, EnquiryStatus.BOOKED, EnquiryStatus.CLOSED);
			case CLOSED -> List.of(EnquiryStatus.RECEIVED, EnquiryStatus.BEING_LOOKED_AT, EnquiryStatus.CLOSED);
			case WITHDRAWN -> List.of(EnquiryStatus.RECEIVED, EnquiryStatus.WITHDRAWN);
		};
	}

	/** Keeps the secret address out of logs. */
	@Override
	public String toString() {
		return "StatusView[" + this.reference + ", " + this.status + "]";
	}

}
