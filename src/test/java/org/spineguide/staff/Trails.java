package org.spineguide.staff;

import java.time.Clock;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes audit trails, and members to write into them, for tests of other packages. */
public final class Trails {

	private Trails() {
	}

	/** The trail in a database. */
	public static Audit in(JdbcClient database, Clock clock) {
		return new Audit(database, clock);
	}

	/** Someone who is in the database and answers requests. */
	public static StaffMember receptionist(JdbcClient database, String name) {
		StaffMembers members = new StaffMembers(database);
		return members.invite(name.replace(" ", ".") + "@example.org", name, Set.of(Role.RECEPTION)).orElseThrow();
	}

}
