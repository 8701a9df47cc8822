package org.spineguide.enquiry;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.spineguide.crypto.RandomToken;

/**
 * Appointment request or question that the clinic keeps. Never changes; each verb gives
 * the enquiry as it is afterwards, or refuses.
 *
 * @param reference its name for people
 * @param token its secret
 * @param kind what the person wants
 * @param status how far the clinic is with it
 * @param received when it came in
 * @param promised by when the clinic said it would have replied, or {@code null} when it
 * could not say
 * @param changed when its status last changed
 * @param language the language in which the person wrote
 * @param article the article from which the person came, or {@code null}
 * @param advised when emergency advice was shown to the person, because there were
 * warning signs, or {@code null}
 * @param quarantined whether it looks like spam and waits apart from the others
 * @param earlier another enquiry from the same contact shortly before, or {@code null}
 * @param answers what the person said
 * @param version counts the changes, so that of two people who change it at once the
 * second is told
 */
public record Enquiry(EnquiryReference reference, RandomToken token, EnquiryKind kind, EnquiryStatus status,
		Instant received, @Nullable Instant promised, Instant changed, String language, @Nullable String article,
		@Nullable Instant advised, boolean quarantined, @Nullable EnquiryReference earlier, Answers answers,
		int version) {

	/** Pattern of its token in an address. */
	public static final String TOKEN_FORM = "[A-Za-z0-9_-]{22}";

	private static final int TOKEN_BITS = 128;

	/**
	 * Generates a token, before the visitor types the first answer. Two enquiries with
	 * the same token are the same enquiry sent twice, and anybody who knows it may look
	 * at the enquiry's own page.
	 */
	public static RandomToken newToken() {
		return RandomToken.draw(TOKEN_BITS);
	}

	/** Returns whether the person has signs of an emergency. */
	public boolean isUrgent() {
		return this.advised != null;
	}

	/** Marks it as taken up by a member of staff. */
	public Enquiry lookAt(Instant at) {
		return become(EnquiryStatus.BEING_LOOKED_AT, EnumSet.of(EnquiryStatus.RECEIVED, EnquiryStatus.TRIED_TO_REACH),
				at);
	}

	/** Notes that staff called and nobody answered. */
	public Enquiry miss(Instant at) {
		return become(EnquiryStatus.TRIED_TO_REACH,
				EnumSet.of(EnquiryStatus.RECEIVED, EnquiryStatus.BEING_LOOKED_AT, EnquiryStatus.TRIED_TO_REACH), at);
	}

	/** Notes that an appointment was made. */
	public Enquiry book(Instant at) {
		return become(EnquiryStatus.BOOKED,
				EnumSet.of(EnquiryStatus.RECEIVED, EnquiryStatus.BEING_LOOKED_AT, EnquiryStatus.TRIED_TO_REACH), at);
	}

	/** Closes it: it was answered, or nothing is left to do. */
	public Enquiry close(Instant at) {
		return become(EnquiryStatus.CLOSED, EnumSet.of(EnquiryStatus.RECEIVED, EnquiryStatus.BEING_LOOKED_AT,
				EnquiryStatus.TRIED_TO_REACH, EnquiryStatus.BOOKED), at);
	}

	/** Withdraws it for the person who sent it. */
	public Enquiry withdraw(Instant at) {
		return become(EnquiryStatus.WITHDRAWN, EnumSet.of(EnquiryStatus.RECEIVED, EnquiryStatus.BEING_LOOKED_AT,
				EnquiryStatus.TRIED_TO_REACH, EnquiryStatus.BOOKED), at);
	}

	/** Reopens it: staff found that something is left to do after all. */
	public Enquiry reopen(Instant at) {
		return become(EnquiryStatus.BEING_LOOKED_AT, EnumSet.of(EnquiryStatus.BOOKED, EnquiryStatus.CLOSED), at);
	}

	/** Puts it into quarantine: staff found that it is spam. */
	public Enquiry hold(Instant at) {
		if (this.quarantined || this.status.isOver()) {
			throw new RefusedChangeException(this.reference + " cannot be put into quarantine");
		}
		return new Enquiry(this.reference, this.token, this.kind, this.status, this.received, this.promised, at,
				this.language, this.article, this.advised, true, this.earlier, this.answers, this.version);
	}

	/** Takes it out of quarantine: staff found that it is no spam. */
	public Enquiry release() {
		if (!this.quarantined) {
			throw new RefusedChangeException(this.reference + " is not in quarantine");
		}
		return new Enquiry(this.reference, this.token, this.kind, this.status, this.received, this.promised,
				this.changed, this.language, this.article, this.advised, false, this.earlier, this.answers,
				this.version);
	}

	/**
	 * Returns whether it may be erased before its time: nobody waits for a reply, and
	 * nobody with signs of an emergency is among what is held as spam.
	 */
	public boolean isErasable() {
		return this.status.isOver() || (this.quarantined && this.advised == null);
	}

	/**
	 * Checks that it may be erased before its time.
	 * @throws RefusedChangeException when it may not
	 */
	public void requireErasable() {
		if (!isErasable()) {
			throw new RefusedChangeException(this.reference + " is " + this.status + " and cannot be erased");
		}
	}

	private Enquiry become(EnquiryStatus next, Set<EnquiryStatus> before, Instant at) {
		// What is held as spam waits until somebody has released it; its sender may still
		// take it back.
		if (!before.contains(this.status) || (this.quarantined && next != EnquiryStatus.WITHDRAWN)) {
			throw new RefusedChangeException(this.reference + " is " + this.status + " and cannot become " + next);
		}
		return new Enquiry(this.reference, this.token, this.kind, next, this.received, this.promised, at, this.language,
				this.article, this.advised, this.quarantined, this.earlier, this.answers, this.version);
	}

	/** Keeps what people tell us out of logs. */
	@Override
	public String toString() {
		return "Enquiry[" + this.reference + ", " + this.status + "]";
	}

}
