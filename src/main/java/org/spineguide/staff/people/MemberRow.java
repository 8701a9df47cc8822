package org.spineguide.staff.people;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.spineguide.staff.Role;
import org.spineguide.staff.StaffMember;
import org.spineguide.staff.StaffMembers;

/**
 * A member of staff as an admin sees them.
 *
 * @param member the member
 * @param lastSignIn when they were last here, or {@code null}
 */
record MemberRow(StaffMember member, @Nullable Instant lastSignIn) {

	static MemberRow of(StaffMember member, StaffMembers members) {
		return new MemberRow(member, members.lastSignIn(member.id()).orElse(null));
	}

	/** The key of the message that says whether they may sign in. */
	public String standing() {
		return "staff.standing." + this.member.standing().name();
	}

	/** What they may do, always in the same order. */
	public List<Role> roles() {
		return this.member.roles().stream().sorted().toList();
	}

}
