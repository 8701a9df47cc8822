package org.spineguide.web;

/**
 * Tells when kept pages must be made anew. Implemented above this package, by whoever
 * knows the articles.
 */
public interface PageRevision {

	/**
	 * The state of all that pages are made from; another one means that any page may look
	 * different.
	 */
	String current();

}
