package org.spineguide.staff;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Audit trail: who did what, when, and to which thing; never what was read or written.
 * Joins the current transaction, so that what was rolled back leaves no line.
 */
@Component
public class Audit {

	private static final String SELECT = """
			SELECT at, name, what, COALESCE((SELECT name FROM staff_member named WHERE named.id = about), about) AS about
			FROM staff_audit line LEFT JOIN staff_member member ON member.id = line.member_id""";

	private final JdbcClient database;

	private final Clock clock;

	Audit(JdbcClient database, Clock clock) {
		this.database = database;
		this.clock = clock;
	}

	/**
	 * Writes a line.
	 * @param who the member who did it
	 * @param what the key of the message that says what, in the package's own name, such
	 * as {@code enquiry.audit.closed}
	 * @param about the name of the thing, such as a reference or an address, or
	 * {@code null}
	 */
	public void note(StaffMember who, String what, @Nullable String about) {
		write(who.id(), what, about);
	}

	/** Writes a line about something that nobody did who was signed in. */
	public void note(String what, @Nullable String about) {
		write(null, what, about);
	}

	private void write(@Nullable String who, String what, @Nullable String about) {
		this.database.sql("INSERT INTO staff_audit (at, member_id, what, about) VALUES (:at, :who, :what, :about)")
			.param("at", this.clock.millis())
			.param("who", who)
			.param("what", what)
			.param("about", about)
			.update();
	}

	/** Returns the newest lines, a page at a time, counted from 0. */
	List<AuditLine> lines(int page, int size) {
		return this.database.sql(SELECT + " ORDER BY line.id DESC LIMIT :size OFFSET :from")
			.param("size", size)
			.param("from", (long) page * size)
			.query(Audit::read)
			.list();
	}

	/** Returns all lines about one thing, the newest first. */
	public List<AuditLine> linesAbout(String about) {
		return this.database.sql(SELECT + " WHERE line.about = :about ORDER BY line.id DESC")
			.param("about", about)
			.query(Audit::read)
			.list();
	}

	private static AuditLine read(ResultSet row, int number) throws SQLException {
		return new AuditLine(Instant.ofEpochMilli(row.getLong("at")), row.getString("name"), row.getString("what"),
				row.getString("about"));
	}

}
