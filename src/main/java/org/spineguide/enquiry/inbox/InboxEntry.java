package org.spineguide.enquiry.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.spineguide.enquiry.Enquiries;
import org.spineguide.enquiry.Enquiry;
import org.spineguide.enquiry.EnquiryKind;
import org.spineguide.enquiry.EnquiryReference;
import org.spineguide.enquiry.EnquiryStatus;

/**
 * Row of the inbox: an enquiry without anything that tells who wrote, or what.
 *
 * @param reference its name
 * @param kind what the person wants
 * @param status how far the clinic is with it
 * @param received when it came in
 * @param promised by when the clinic said it would have replied, or {@code null}
 * @param changed when its status last changed
 * @param language the language in which the person wrote
 * @param article the article from which the person came, or {@code null}
 * @param advised when emergency advice was shown to the person, or {@code null}
 * @param quarantined whether it is held as spam
 * @param earlier another enquiry from the same contact shortly before, or {@code null}
 * @param version counts the changes
 */
public record InboxEntry(EnquiryReference reference, EnquiryKind kind, EnquiryStatus status, Instant received,
		@Nullable Instant promised, Instant changed, String language, @Nullable String article,
		@Nullable Instant advised, boolean quarantined, @Nullable EnquiryReference earlier, int version) {

	/** Reads a row of the table of enquiries. */
	public static InboxEntry read(ResultSet row, int number) throws SQLException {
		String earlier = row.getString("earlier");
		return new InboxEntry(new EnquiryReference(row.getString("reference")),
				EnquiryKind.valueOf(row.getString("kind")), EnquiryStatus.valueOf(row.getString("status")),
				Instant.ofEpochMilli(row.getLong("received_at")), Enquiries.instant(row, "promised_by"),
				Instant.ofEpochMilli(row.getLong("changed_at")), row.getString("language"), row.getString("article"),
				Enquiries.instant(row, "advised_at"), row.getBoolean("quarantined"),
				(earlier != null) ? new EnquiryReference(earlier) : null, row.getInt("version"));
	}

	static InboxEntry of(Enquiry enquiry) {
		return new InboxEntry(enquiry.reference(), enquiry.kind(), enquiry.status(), enquiry.received(),
				enquiry.promised(), enquiry.changed(), enquiry.language(), enquiry.article(), enquiry.advised(),
				enquiry.quarantined(), enquiry.earlier(), enquiry.version());
	}

	/** Returns whether somebody with signs of an emergency waits. */
	public boolean isUrgent() {
		return this.advised != null && !this.status.isOver();
	}

	/** Returns whether the person waits for the first reply. */
	public boolean isWaiting() {
		return this.status.isWaiting();
	}

	/** Returns whether the reply is later than the clinic said. */
	boolean isLate(Instant now) {
		return isWaiting() && this.promised != null && now.isAfter(this.promised);
	}

}
