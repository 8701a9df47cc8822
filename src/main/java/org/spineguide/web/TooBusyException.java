package org.spineguide.web;

/**
 * Exception for work whose turn does not come soon, because too much of its kind is being
 * done; answered with status 503.
 */
public class TooBusyException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	public TooBusyException() {
		super("Too much work of one kind at the same time");
	}

}
