package org.spineguide.web;

import java.io.IOException;
import java.util.concurrent.Semaphore;

import jakarta.servlet.ServletException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/**
 * Tomcat valve that sends cached pages before Tomcat looks for a servlet: a filter comes
 * only after that, and after the filters of the framework.
 */
class PageCacheValve extends ValveBase {

	/** Largest number of pages that are sent while waiting for their readers. */
	private static final int WAITING = 24;

	private final PageCache pages;

	private final Semaphore waiting = new Semaphore(WAITING);

	PageCacheValve(PageCache pages) {
		super(true);
		this.pages = pages;
	}

	@Override
	public void invoke(Request request, Response response) throws IOException, ServletException {
		CachedPage page = request.isAsync() ? null : this.pages.atHand(request);
		if (page == null) {
			getNext().invoke(request, response);
		}
		else if (this.waiting.tryAcquire()) {
			try {
				page.send(request, response);
			}
			finally {
				this.waiting.release();
			}
		}
		else {
			// Many do not read what they asked for, and shall hold no more threads.
			PageWriter.start(request, response, page);
		}
	}

}
