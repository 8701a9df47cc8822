package org.spineguide.enquiry.inbox;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.spineguide.enquiry.EnquiryStatus;

/** Tab of the inbox. */
public enum InboxTab {

	/** All that is not over, the most urgent first. */
	OPEN("enquiry.inbox.open", "NOT quarantined AND status NOT IN ('CLOSED', 'WITHDRAWN')"),

	/** Enquiries with signs of an emergency that are not over. */
	URGENT("enquiry.inbox.urgent", OPEN.condition + " AND advised_at IS NOT NULL"),

	/** Enquiries that should have been answered by now. */
	LATE("enquiry.inbox.late", "NOT quarantined AND status IN ('RECEIVED', 'BEING_LOOKED_AT') AND promised_by < :now"),

	/** Enquiries that are closed or were withdrawn, the newest first. */
	OVER("enquiry.inbox.over", "NOT quarantined AND status IN ('CLOSED', 'WITHDRAWN')"),

	/** Enquiries that are held as spam, the newest first. */
	QUARANTINE("enquiry.inbox.quarantine", "quarantined");

	/**
	 * Sort order: urgent ones first, then those that wait for a reply by the time that is
	 * left.
	 */
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

	/** Finds the tab that an address names; the first one when it names none. */
	static InboxTab named(String name) {
		return Arrays.stream(values()).filter((tab) -> tab.word().equals(name)).findFirst().orElse(OPEN);
	}

	/** Returns its name in addresses. */
	String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Returns the key of its label. */
	public String label() {
		return this.label;
	}

	/** Returns the SQL condition of its enquiries. */
	String condition() {
		return this.condition;
	}

	/** Returns the SQL order of its enquiries. */
	String order() {
		return (this == OVER || this == QUARANTINE) ? NEWEST : PRESSING;
	}

	/** Returns the statuses that its enquiries may have. */
	List<EnquiryStatus> statuses() {
		return Arrays.stream(EnquiryStatus.values()).filter((status) -> switch (this) {
			case OPEN, URGENT -> !status.isOver();
			case LATE -> status.isWaiting();
			case OVER -> status.isOver();
			case QUARANTINE -> false;
		}).toList();
	}

}
