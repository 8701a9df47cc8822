package org.spineguide.content.load;

/**
 * Brings the content folder from elsewhere, where it does not simply lie there. Packages
 * that can do so offer it as a bean.
 */
@FunctionalInterface
public interface ContentSource {

	/**
	 * Called once, before the folder is read for the first time.
	 * @return whether the folder is filled from elsewhere, at once or later
	 */
	boolean bring();

}
