package org.spineguide.web;

import java.io.IOException;

import jakarta.servlet.ServletException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/**
 * Sends pages that are kept before Tomcat looks for who should make them: a filter comes
 * only after that, and after the filters of the framework.
 */
class PageCacheValve extends ValveBase {

	private final PageCache pages;

	PageCacheValve(PageCache pages) {
		super(true);
		this.pages = pages;
	}

	@Override
	public void invoke(Request request, Response response) throws IOException, ServletException {
		CachedPage page = this.pages.atHand(request);
		if (page == null) {
			getNext().invoke(request, response);
		}
		else {
			page.send(request, response);
		}
	}

}
