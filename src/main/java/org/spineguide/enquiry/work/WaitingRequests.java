package org.spineguide.enquiry.work;

import java.time.Instant;
import java.util.List;

import org.spineguide.enquiry.inbox.InboxEntry;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Query of the requests that staff have to do something about now. Each request is of one
 * kind, and each kind is limited.
 */
@Component
class WaitingRequests {

	/** Nobody with signs of an emergency who waits for the first reply. */
	private static final String CALM = "NOT quarantined AND advised_at IS NULL AND status IN ('RECEIVED', 'BEING_LOOKED_AT')";

	private static final String BY_PROMISE = " ORDER BY promised_by, received_at, reference";

	private final JdbcClient database;

	WaitingRequests(JdbcClient database) {
		this.database = database;
	}

	/**
	 * Returns those with signs of an emergency whom nobody helped yet, the oldest first.
	 */
	List<InboxEntry> urgent(int most) {
		return this.database.sql("""
				SELECT * FROM enquiry WHERE NOT quarantined AND advised_at IS NOT NULL
				AND status IN ('RECEIVED', 'BEING_LOOKED_AT', 'TRIED_TO_REACH')
				ORDER BY CASE status WHEN 'RECEIVED' THEN 0 ELSE 1 END, received_at, reference LIMIT :most
				""").param("most", most).query(InboxEntry::read).list();
	}

	/** Returns those that should have had a reply before a time, the latest first. */
	List<InboxEntry> late(Instant now, int most) {
		return this.database
			.sql("SELECT * FROM enquiry WHERE " + CALM + " AND promised_by < :now" + BY_PROMISE + " LIMIT :most")
			.param("now", now.toEpochMilli())
			.param("most", most)
			.query(InboxEntry::read)
			.list();
	}

	/**
	 * Returns those that are to have a reply between two times, and those that nothing
	 * was promised to.
	 */
	List<InboxEntry> due(Instant now, Instant until, int most) {
		return this.database
			.sql("SELECT * FROM enquiry WHERE " + CALM
					+ " AND (promised_by IS NULL OR promised_by >= :now AND promised_by < :until)" + BY_PROMISE
					+ " LIMIT :most")
			.param("now", now.toEpochMilli())
			.param("until", until.toEpochMilli())
			.param("most", most)
			.query(InboxEntry::read)
			.list();
	}

	/**
	 * Returns those without signs of an emergency whom nobody could reach before a time.
	 */
	List<InboxEntry> triedBefore(Instant time, int most) {
		return this.database.sql("""
				SELECT * FROM enquiry WHERE NOT quarantined AND advised_at IS NULL
				AND status = 'TRIED_TO_REACH' AND changed_at < :time
				ORDER BY changed_at, reference LIMIT :most
				""").param("time", time.toEpochMilli()).param("most", most).query(InboxEntry::read).list();
	}

	/** Returns those that were held as spam since a time, the oldest first. */
	List<InboxEntry> heldSince(Instant time, int most) {
		return this.database.sql("""
				SELECT * FROM enquiry WHERE quarantined AND received_at >= :time
				ORDER BY received_at, reference LIMIT :most
				""").param("time", time.toEpochMilli()).param("most", most).query(InboxEntry::read).list();
	}

}
