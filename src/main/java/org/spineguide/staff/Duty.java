package org.spineguide.staff;

import java.util.EnumSet;
import java.util.Set;

/**
 * Something that staff do in a part of the site. Each package that has pages for staff
 * offers its duties as beans: they make the menu, and nobody gets to their addresses
 * without one of the roles.
 *
 * @param label the key of the message that names it in the menu
 * @param address where its pages begin, such as {@code /staff/articles}; all below belong
 * to it
 * @param roles who may do it
 * @param order its place in the menu, low first
 */
public record Duty(String label, String address, Set<Role> roles, int order) {

	public Duty {
		roles = Set.copyOf(EnumSet.copyOf(roles));
	}

	/** Whether someone may do it. */
	boolean isFor(StaffMember member) {
		return this.roles.stream().anyMatch(member::is);
	}

	/** The key of the message that says what it is good for. */
	public String hint() {
		return this.label + ".hint";
	}

}
