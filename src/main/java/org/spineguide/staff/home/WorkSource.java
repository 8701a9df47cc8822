package org.spineguide.staff.home;

import java.util.List;
import java.util.Locale;

import org.spineguide.staff.StaffMember;

/**
 * Source of the work on the start page of staff. Each module declares as a bean what
 * waits there to be done.
 */
@FunctionalInterface
public interface WorkSource {

	/**
	 * Returns what waits for a member, and only what they may open: at most
	 * {@link WorkPart#MOST} things of a kind, and one more to tell that there are more.
	 */
	List<WorkPart> work(StaffMember member, Locale locale);

}
