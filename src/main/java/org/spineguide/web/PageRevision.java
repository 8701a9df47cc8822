package org.spineguide.web;

/**
 * Revision of everything that pages are made from; cached pages of another one are stale.
 * Implemented above this package, by whoever knows the articles.
 */
public interface PageRevision {

	/**
	 * The state of all that pages are made from; another one means that any page may look
	 * different.
	 */
	String current();

}
