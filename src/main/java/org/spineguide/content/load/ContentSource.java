package org.spineguide.content.load;

/**
 * Source that fills the content folder from elsewhere, such as a shared repository.
 * Modules that can do so declare it as a bean.
 */
@FunctionalInterface
public interface ContentSource {

	/**
	 * Called once, before the folder is read for the first time.
	 * @return whether the folder is filled from elsewhere, at once or later
	 */
	boolean bring();

}
