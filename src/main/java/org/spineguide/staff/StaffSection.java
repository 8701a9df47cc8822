package org.spineguide.staff;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.IntSupplier;

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
 * @param waiting the key of the message that says how much waits to be done, shown beside
 * the label
 * @param counter counts how much that is
 */
public record StaffSection(String label, String address, Set<Role> roles, int order, String waiting,
		IntSupplier counter) {

	public StaffSection {
		roles = Set.copyOf(EnumSet.copyOf(roles));
	}

	/** One in which nothing is counted. */
	public StaffSection(String label, String address, Set<Role> roles, int order) {
		this(label, address, roles, order, label, () -> 0);
	}

	/** Whether someone may do it. */
	public boolean isFor(StaffMember member) {
		return this.roles.stream().anyMatch(member::is);
	}

	/** The key of the message that says what it is good for. */
	public String hint() {
		return this.label + ".hint";
	}

	/** How much waits to be done. */
	public int count() {
		return this.counter.getAsInt();
	}

}
