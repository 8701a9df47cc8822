package org.spineguide.staff.people;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.spineguide.staff.Role;
import org.spineguide.staff.StaffMember;
import org.spineguide.staff.StaffMembers;

/**
 * Row of the list of members.
 *
 * @param member the member
 * @param lastSignIn when they were last here, or {@code null}
 */
record MemberRow(StaffMember member, @Nullable Instant lastSignIn) {

	static MemberRow of(StaffMember member, StaffMembers members) {
		return new MemberRow(member, members.lastSignIn(member.id()).orElse(null));
	}

	/** Returns the key of the message that says whether they may sign in. */
	public String standing() {
		return "staff.standing." + this.member.standing().name();
	}

	/** Returns their roles, always in the same order. */
	public List<Role> roles() {
		return this.member.roles().stream().sorted().toList();
	}

}
