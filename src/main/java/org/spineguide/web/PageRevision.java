package org.spineguide.web;

/**
 * Revision of everything that pages are made from; cached pages of another one are stale.
 * Implemented by a module above this one that knows the articles.
 */
public interface PageRevision {

	/**
	 * Returns the present revision; another one means that any page may look different.
	 */
	String current();

}
