package org.spineguide.staff;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import javax.sql.DataSource;

import org.springframework.jdbc.core.simple.JdbcClient;

/** The audit trail for the tests of other packages, and members of staff to fill it. */
public final class Trail {

	private final Audit audit;

	public Trail(DataSource database) {
		this.audit = new Audit(JdbcClient.create(database), Clock.systemUTC());
	}

	public Audit audit() {
		return this.audit;
	}

	/** What was done and to what, the oldest first. */
	public List<String> lines() {
		List<String> lines = new ArrayList<>();
		this.audit.lines(0, 1000).forEach((line) -> lines.add(0, line.what() + " " + line.about()));
		return lines;
	}

	/** Someone who edits. */
	public static StaffMember editor(String name) {
		return new StaffMember(name.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT) + "@example.org",
				name + " Example", Set.of(Role.EDITOR), AccountStatus.ACTIVE, true);
	}

}
