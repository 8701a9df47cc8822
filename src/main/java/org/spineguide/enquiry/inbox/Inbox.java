package org.spineguide.enquiry.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.spineguide.enquiry.EnquiryReference;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Query of enquiries by what is known of them without decrypting them. */
@Component
public class Inbox {

	/** Page size. */
	public static final int PAGE = 25;

	private final JdbcClient database;

	private final Clock clock;

	Inbox(JdbcClient database, Clock clock) {
		this.database = database;
		this.clock = clock;
	}

	/** Returns a page of a list, and one more if another page follows. */
	List<InboxEntry> list(InboxFilter filter) {
		return ask("SELECT *", filter, " ORDER BY " + filter.tab().order() + " LIMIT :size OFFSET :from")
			.param("size", PAGE + 1)
			.param("from", (long) filter.page() * PAGE)
			.query(InboxEntry::read)
			.list();
	}

	/** Returns all references of a list, on whatever page. */
	List<EnquiryReference> references(InboxFilter filter) {
		return ask("SELECT reference", filter, " ORDER BY " + filter.tab().order()).query(Inbox::reference).list();
	}

	/** Counts the enquiries of each tab. */
	Map<InboxTab, Integer> counts() {
		Map<InboxTab, Integer> counts = new EnumMap<>(InboxTab.class);
		for (InboxTab tab : InboxTab.values()) {
			counts.put(tab, count(tab));
		}
		return counts;
	}

	private int count(InboxTab tab) {
		return ask("SELECT count(*)", new InboxFilter(tab, null, null, null, 0), "").query(Integer.class).single();
	}

	/**
	 * Counts those that must not wait: late ones, and urgent ones that nobody has taken
	 * up.
	 */
	int countPressing() {
		return this.database.sql("""
				SELECT count(*) FROM enquiry WHERE NOT quarantined
				AND (status IN ('RECEIVED', 'BEING_LOOKED_AT') AND promised_by < :now
					OR status = 'RECEIVED' AND advised_at IS NOT NULL)
				""").param("now", this.clock.millis()).query(Integer.class).single();
	}

	/** Returns the languages in which people wrote. */
	List<String> languages() {
		return this.database.sql("SELECT DISTINCT language FROM enquiry ORDER BY language").query(String.class).list();
	}

	/** Finds other enquiries from the contact of an enquiry, the newest first. */
	List<InboxEntry> others(EnquiryReference reference, int atMost) {
		return this.database.sql("""
				SELECT other.* FROM enquiry one JOIN enquiry other ON other.contact_hash = one.contact_hash
				WHERE one.reference = :reference AND other.reference <> one.reference
				ORDER BY other.received_at DESC, other.reference LIMIT :most
				""").param("reference", reference.value()).param("most", atMost).query(InboxEntry::read).list();
	}

	/** Finds the references of a contact's enquiries, the newest first. */
	List<EnquiryReference> ofContact(String contact, int atMost) {
		return this.database.sql("""
				SELECT reference FROM enquiry WHERE contact_hash = :contact
				ORDER BY received_at DESC, reference LIMIT :most
				""").param("contact", contact).param("most", atMost).query(Inbox::reference).list();
	}

	/** Finds the references of all enquiries, the newest first. */
	List<EnquiryReference> newest(int atMost) {
		return this.database.sql("SELECT reference FROM enquiry ORDER BY received_at DESC, reference LIMIT :most")
			.param("most", atMost)
			.query(Inbox::reference)
			.list();
	}

	private StatementSpec ask(String what, InboxFilter filter, String order) {
		StatementSpec statement = this.database.sql(what + " FROM enquiry WHERE " + filter.condition() + order);
		if (filter.tab() == InboxTab.LATE) {
			statement = statement.param("now", this.clock.millis());
		}
		statement = param(statement, "kind", filter.kind());
		statement = param(statement, "status", filter.status());
		return param(statement, "language", filter.language());
	}

	private static StatementSpec param(StatementSpec statement, String name, @Nullable Object value) {
		return (value != null) ? statement.param(name, value.toString()) : statement;
	}

	private static EnquiryReference reference(ResultSet row, int number) throws SQLException {
		return new EnquiryReference(row.getString("reference"));
	}

}
