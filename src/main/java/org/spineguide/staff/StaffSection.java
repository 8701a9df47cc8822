package org.spineguide.staff;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.IntSupplier;

/**
 * Section of the staff pages. Each package that has such pages declares its sections as
 * beans: they make up the menu, and their addresses are open only to members with one of
 * the roles.
 *
 * @param label the key of the message that names it in the menu
 * @param address where its pages begin, such as {@code /staff/articles}; all below belong
 * to it
 * @param roles who may do it
 * @param group the group of the menu that it stands in
 * @param order its place in the group, low first
 * @param waiting the key of the message that says how much waits to be done, shown beside
 * the label
 * @param counter counts how much that is
 * @param temporary whether it stands in the menu only while something waits
 */
public record StaffSection(String label, String address, Set<Role> roles, StaffGroup group, int order, String waiting,
		IntSupplier counter, boolean temporary) {

	public StaffSection {
		roles = Set.copyOf(EnumSet.copyOf(roles));
	}

	/** Creates a section that always stands in the menu. */
	public StaffSection(String label, String address, Set<Role> roles, StaffGroup group, int order, String waiting,
			IntSupplier counter) {
		this(label, address, roles, group, order, waiting, counter, false);
	}

	/** Creates a section in which nothing is counted. */
	public StaffSection(String label, String address, Set<Role> roles, StaffGroup group, int order) {
		this(label, address, roles, group, order, label, () -> 0);
	}

	/** Returns whether a member may open it. */
	public boolean isFor(StaffMember member) {
		return this.roles.stream().anyMatch(member::is);
	}

	/** Returns whether a page belongs to the section. */
	public boolean covers(String page) {
		return page.equals(this.address) || page.startsWith(this.address + "/");
	}

	/** Returns how much waits to be done. */
	public int count() {
		return this.counter.getAsInt();
	}

}
