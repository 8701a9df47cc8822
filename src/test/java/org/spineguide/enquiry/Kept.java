package org.spineguide.enquiry;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;

import org.spineguide.crypto.RandomToken;
import org.spineguide.enquiry.form.EnquiryForm;

/**
 * Makes kept enquiries for tests: Ada's request, received at a time and open, unless told
 * otherwise.
 */
public record Kept(RandomToken token, EnquiryKind kind, EnquiryStatus status, Instant received, Instant changed,
		@Nullable Instant promised, @Nullable Instant advised, boolean quarantined, EnquiryForm form) {

	public static Kept received(Instant time) {
		Instant exact = time.truncatedTo(ChronoUnit.MILLIS);
		return new Kept(Enquiry.newToken(), EnquiryKind.APPOINTMENT, EnquiryStatus.RECEIVED, exact, exact, null, null,
				false, Forms.form().make());
	}

	public Kept closed(Instant time) {
		return new Kept(this.token, this.kind, EnquiryStatus.CLOSED, this.received, time, this.promised, this.advised,
				this.quarantined, this.form);
	}

	public Kept as(EnquiryStatus newStatus) {
		return new Kept(this.token, this.kind, newStatus, this.received, this.changed, this.promised, this.advised,
				this.quarantined, this.form);
	}

	public Kept promised(Instant time) {
		return new Kept(this.token, this.kind, this.status, this.received, this.changed, time, this.advised,
				this.quarantined, this.form);
	}

	public Kept advised(Instant time) {
		return new Kept(this.token, this.kind, this.status, this.received, this.changed, this.promised, time,
				this.quarantined, this.form);
	}

	public Kept inQuarantine() {
		return new Kept(this.token, this.kind, this.status, this.received, this.changed, this.promised, this.advised,
				true, this.form);
	}

	public Kept saying(Forms answers) {
		return new Kept(this.token, this.kind, this.status, this.received, this.changed, this.promised, this.advised,
				this.quarantined, answers.make());
	}

	public Enquiry make() {
		return make("en");
	}

	/** The request of somebody who wrote on pages in a language. */
	public Enquiry make(String language) {
		return new Enquiry(EnquiryReference.draw(), this.token, this.kind, this.status, this.received, this.promised,
				this.changed, language, null, this.advised, this.quarantined, null, this.form.answers(), 0);
	}

}
