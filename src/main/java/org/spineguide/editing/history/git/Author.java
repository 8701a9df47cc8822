package org.spineguide.editing.history.git;

import org.spineguide.staff.StaffMember;

/**
 * Author in the history.
 *
 * @param name what they are called
 * @param email their address
 */
public record Author(String name, String email) {

	public static Author of(StaffMember member) {
		return new Author(member.name(), member.email());
	}

	/** Keeps name and address out of logs. */
	@Override
	public String toString() {
		return "Author";
	}

}
