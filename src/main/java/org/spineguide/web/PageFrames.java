package org.spineguide.web;

import java.util.List;
import java.util.Locale;

/**
 * Provider of the {@link PageFrame} of every page. Implemented by a module above this one
 * that knows the clinic and its articles.
 */
public interface PageFrames {

	/** Returns the frame for pages in the given language. */
	PageFrame frame(Locale locale);

	/**
	 * Returns the languages of the site as tags such as {@code en}; the first one has no
	 * prefix in addresses.
	 */
	List<String> languages();

}
