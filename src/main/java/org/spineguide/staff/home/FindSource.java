package org.spineguide.staff.home;

import java.util.Locale;

import org.spineguide.staff.StaffMember;

/**
 * Source of the search of staff. Each module declares as a bean how its own things are
 * found. What was typed may be the name of a patient: it must stand in no address, no log
 * and no list of searches.
 */
public interface FindSource {

	/** Returns whether a member may find things of this kind. */
	boolean isFor(StaffMember member);

	/** Finds what a member typed. */
	FindResult find(StaffMember member, String typed, Locale locale);

}
