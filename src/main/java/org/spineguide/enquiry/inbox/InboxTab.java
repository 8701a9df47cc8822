package org.spineguide.enquiry.inbox;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.spineguide.enquiry.EnquiryStatus;

/** A part of the inbox. */
enum InboxTab {

	/** All that is not over, what is most pressing first. */
	OPEN("enquiry.inbox.open", "NOT quarantined AND status NOT IN ('CLOSED', 'WITHDRAWN')"),

	/** What came with signs of an emergency and is not over. */
	URGENT("enquiry.inbox.urgent", OPEN.condition + " AND advised_at IS NOT NULL"),

	/** What should have been answered by now. */
	LATE("enquiry.inbox.late", "NOT quarantined AND status IN ('RECEIVED', 'BEING_LOOKED_AT') AND promised_by < :now"),

	/** What is closed or was taken back, the newest first. */
	OVER("enquiry.inbox.over", "NOT quarantined AND status IN ('CLOSED', 'WITHDRAWN')"),

	/** What is held as spam, the newest first. */
	QUARANTINE("enquiry.inbox.quarantine", "quarantined");

	/** First what is urgent, then whoever waits for a reply by the time that is left. */
	private static final String PRESSING = """
			CASE WHEN advised_at IS NOT NULL AND status <> 'BOOKED' THEN 0 ELSE 1 END,
			CASE status WHEN 'RECEIVED' THEN 0 WHEN 'BEING_LOOKED_AT' THEN 0 WHEN 'TRIED_TO_REACH' THEN 1 ELSE 2 END,
			CASE WHEN promised_by IS NULL THEN 1 ELSE 0 END, promised_by, received_at, reference""";

	private static final String NEWEST = "changed_at DESC, reference";

	private final String label;

	private final String condition;

	InboxTab(String label, String condition) {
		this.label = label;
		this.condition = condition;
	}

	/** The one that an address names; the first one when it names none. */
	static InboxTab named(String name) {
		return Arrays.stream(values()).filter((shelf) -> shelf.word().equals(name)).findFirst().orElse(OPEN);
	}

	/** Its name in addresses. */
	String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The key of the message that names it. */
	public String label() {
		return this.label;
	}

	/** Which enquiries stand in it, in SQL. */
	String condition() {
		return this.condition;
	}

	/** In which order, in SQL. */
	String order() {
		return (this == OVER || this == QUARANTINE) ? NEWEST : PRESSING;
	}

	/** The statuses that its enquiries may have. */
	List<EnquiryStatus> statuses() {
		return Arrays.stream(EnquiryStatus.values()).filter((status) -> switch (this) {
			case OPEN, URGENT -> !status.isOver();
			case LATE -> status.isWaiting();
			case OVER -> status.isOver();
			case QUARANTINE -> false;
		}).toList();
	}

}
