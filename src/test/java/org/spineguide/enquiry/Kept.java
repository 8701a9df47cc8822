package org.spineguide.enquiry;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;

import org.spineguide.crypto.RandomToken;

/**
 * Makes kept enquiries for tests: Ada's request, received at a time and open, unless told
 * otherwise.
 */
record Kept(RandomToken token, EnquiryKind kind, Status status, Instant received, Instant changed,
		@Nullable Instant promised, @Nullable Instant advised, boolean quarantined, EnquiryForm form) {

	static Kept received(Instant time) {
		Instant exact = time.truncatedTo(ChronoUnit.MILLIS);
		return new Kept(Enquiry.newToken(), EnquiryKind.APPOINTMENT, Status.RECEIVED, exact, exact, null, null, false,
				Forms.form().make());
	}

	Kept closed(Instant time) {
		return new Kept(this.token, this.kind, Status.CLOSED, this.received, time, this.promised, this.advised,
				this.quarantined, this.form);
	}

	Kept as(Status newStatus) {
		return new Kept(this.token, this.kind, newStatus, this.received, this.changed, this.promised, this.advised,
				this.quarantined, this.form);
	}

	Kept promised(Instant time) {
		return new Kept(this.token, this.kind, this.status, this.received, this.changed, time, this.advised,
				this.quarantined, this.form);
	}

	Kept advised(Instant time) {
		return new Kept(this.token, this.kind, this.status, this.received, this.changed, this.promised, time,
				this.quarantined, this.form);
	}

	Kept inQuarantine() {
		return new Kept(this.token, this.kind, this.status, this.received, this.changed, this.promised, this.advised,
				true, this.form);
	}

	Kept saying(Forms answers) {
		return new Kept(this.token, this.kind, this.status, this.received, this.changed, this.promised, this.advised,
				this.quarantined, answers.make());
	}

	Enquiry make() {
		return new Enquiry(Reference.draw(), this.token, this.kind, this.status, this.received, this.promised,
				this.changed, "en", null, this.advised, this.quarantined, null, this.form.answers(), 0);
	}

}
