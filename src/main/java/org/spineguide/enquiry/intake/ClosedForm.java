package org.spineguide.enquiry.intake;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/**
 * Page shown instead of a form that does not open: the reason, and the number to call
 * instead. It tells nothing about whether there is a draft.
 */
final class ClosedForm {

	private ClosedForm() {
	}

	/** The browser sent no cookie. */
	static ModelAndView withoutCookie() {
		return page("cookie", HttpStatus.NOT_FOUND);
	}

	/** The draft was erased, or never was. */
	static ModelAndView gone() {
		return page("gone", HttpStatus.GONE);
	}

	/** Too many forms were begun from one network. */
	static ModelAndView busy() {
		return page("busy", HttpStatus.TOO_MANY_REQUESTS);
	}

	/** The database is away. */
	static ModelAndView failed() {
		return page("failed", HttpStatus.SERVICE_UNAVAILABLE);
	}

	private static ModelAndView page(String reason, HttpStatus status) {
		ModelAndView page = new ModelAndView("enquiry/closed-form");
		page.addObject("reason", reason);
		page.setStatus(status);
		return page;
	}

}
