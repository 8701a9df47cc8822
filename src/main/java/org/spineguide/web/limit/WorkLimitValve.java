package org.spineguide.web.limit;

import java.io.IOException;
import java.time.Duration;
import java.util.regex.Pattern;

import jakarta.servlet.ServletException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.spineguide.web.ConcurrencyLimit;

/**
 * Tomcat valve that limits the number of requests worked on at the same time. It stands
 * behind the page cache, so that threads for reading are left when all else is full; the
 * form of visitors has a share of its own.
 */
class WorkLimitValve extends ValveBase {

	private static final Duration PATIENCE = Duration.ofSeconds(5);

	private static final Pattern FORM = Pattern.compile("/([a-z]{2,3}/)?appointments(/.*)?");

	private final ConcurrencyLimit forms;

	private final ConcurrencyLimit others;

	private final PlainErrorPage errorPage;

	WorkLimitValve(RequestLimits limits, PlainErrorPage errorPage) {
		super(true);
		this.forms = new ConcurrencyLimit(limits.forms(), limits.forms(), PATIENCE);
		this.others = new ConcurrencyLimit(limits.others(), limits.others(), PATIENCE);
		this.errorPage = errorPage;
	}

	/** Returns whether requests have to wait. */
	boolean isFull() {
		return this.forms.isFull() || this.others.isFull();
	}

	@Override
	public void invoke(Request request, Response response) throws IOException, ServletException {
		String path = request.getDecodedRequestURI();
		ConcurrencyLimit share = (path != null && FORM.matcher(path).matches()) ? this.forms : this.others;
		if (!share.tryEnter()) {
			this.errorPage.answer(RequestRefusal.TOO_BUSY, request, response);
			return;
		}
		try {
			getNext().invoke(request, response);
		}
		finally {
			share.leave();
		}
	}

}
