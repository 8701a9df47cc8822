package org.spineguide.web;

import java.util.List;
import java.util.Locale;

/**
 * Gives every page its {@link PageFrame}. Implemented above this package, by whoever
 * knows the clinic and its articles.
 */
public interface PageFrames {

	/** The frame for pages in the given language. */
	PageFrame frame(Locale locale);

	/**
	 * The languages of the site as tags such as {@code en}; the first one has no prefix
	 * in addresses.
	 */
	List<String> languages();

}
