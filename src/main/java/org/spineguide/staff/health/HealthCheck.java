package org.spineguide.staff.health;

import java.util.List;

/**
 * Something that whoever runs the site looks after, so that it goes on working well. Each
 * package offers its own as beans; the health page asks them all.
 */
@FunctionalInterface
public interface HealthCheck {

	/** How it stands: what is to be mended, and what is well. */
	List<HealthItem> matters();

}
