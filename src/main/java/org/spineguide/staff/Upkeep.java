package org.spineguide.staff;

import java.util.List;

/**
 * Something that whoever runs the site looks after, so that it goes on working well. Each
 * package offers its own as beans; the health page asks them all.
 */
@FunctionalInterface
public interface Upkeep {

	/** How it stands: what is to be mended, and what is well. */
	List<Matter> matters();

}
