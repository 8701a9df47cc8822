package org.spineguide.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.view.RedirectView;

/** Permanent redirect (301) of a page to another address. */
public final class PermanentRedirect extends RedirectView {

	/**
	 * Creates a redirect to an address, with nothing added to it.
	 * @param address the address without host, such as {@code /spinal-fusion/recovery}
	 */
	public PermanentRedirect(String address) {
		super(address);
		setStatusCode(HttpStatus.MOVED_PERMANENTLY);
		setExposeModelAttributes(false);
		setExpandUriTemplateVariables(false);
	}

}
