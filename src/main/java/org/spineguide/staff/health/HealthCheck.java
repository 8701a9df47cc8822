package org.spineguide.staff.health;

import java.util.List;

/**
 * Health check for the health page of staff. Each package declares its own as beans; the
 * health page asks them all.
 */
@FunctionalInterface
public interface HealthCheck {

	/** Returns the items to report: what needs attention, and what is well. */
	List<HealthItem> items();

}
