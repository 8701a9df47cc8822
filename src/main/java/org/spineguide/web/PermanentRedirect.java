package org.spineguide.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.view.RedirectView;

/** Answers that a page has another address for good (301). */
public final class PermanentRedirect extends RedirectView {

	/**
	 * Leads to the address, with nothing added to it.
	 * @param address the address without host, such as {@code /spinal-fusion/recovery}
	 */
	public PermanentRedirect(String address) {
		super(address);
		setStatusCode(HttpStatus.MOVED_PERMANENTLY);
		setExposeModelAttributes(false);
		setExpandUriTemplateVariables(false);
	}

}
