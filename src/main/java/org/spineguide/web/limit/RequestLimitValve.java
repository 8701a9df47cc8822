package org.spineguide.web.limit;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.coyote.http11.Http11Processor;
import org.apache.tomcat.util.buf.ByteChunk;
import org.apache.tomcat.util.res.StringManager;
import org.jspecify.annotations.Nullable;
import org.spineguide.web.BodyLimit;

/**
 * Tomcat valve that checks the limits of each request before anything else looks at it:
 * the length of its address, and the size and the time of its body.
 */
class RequestLimitValve extends ValveBase {

	/** Methods with which browsers send bodies. */
	private static final Set<String> WITH_BODY = Set.of("POST", "PUT", "PATCH", "DELETE");

	/**
	 * Length of a body whose header is no number; Tomcat's -1 means that there is none.
	 */
	private static final long NO_NUMBER = -2;

	private static final String TOO_LARGE = StringManager.getManager(Http11Processor.class)
		.getString("iib.requestheadertoolarge.error");

	private final RequestLimits limits;

	private final List<BodyLimit> larger;

	private final RequestBodyReader reader;

	private final PlainErrorPage errorPage;

	RequestLimitValve(RequestLimits limits, List<BodyLimit> larger, RequestBodyReader reader,
			PlainErrorPage errorPage) {
		super(true);
		this.limits = limits;
		this.larger = List.copyOf(larger);
		this.reader = reader;
		this.errorPage = errorPage;
	}

	@Override
	public void invoke(Request request, Response response) throws IOException, ServletException {
		if (request.isAsync()) {
			getNext().invoke(request, response);
			return;
		}
		RequestRefusal refusal = refusal(request);
		if (refusal == null && hasBody(request)) {
			answer(request, response);
		}
		else if (refusal == null) {
			getNext().invoke(request, response);
		}
		else {
			refuse(refusal, request, response);
		}
	}

	/** Returns the reason to refuse a request by its first lines alone. */
	private @Nullable RequestRefusal refusal(Request request) {
		org.apache.coyote.Request line = request.getCoyoteRequest();
		if (isTooLargeForTomcat(request)) {
			return line.requestURI().isNull() ? RequestRefusal.ADDRESS_TOO_LONG : RequestRefusal.HEADERS_TOO_LARGE;
		}
		if ((long) line.requestURI().getLength() + line.queryString().getLength() > this.limits.addressLength()) {
			return RequestRefusal.ADDRESS_TOO_LONG;
		}
		if (!hasBody(request)) {
			return null;
		}
		if (length(request) < 0) {
			return RequestRefusal.LENGTH_UNKNOWN;
		}
		Optional<BodyLimit> limit = limit(request);
		if (isMultipart(request) && limit.isEmpty()) {
			return RequestRefusal.NO_FILES_HERE;
		}
		long most = limit.map(BodyLimit::size).orElse(BodyLimit.ANYBODY).toBytes();
		boolean fits = WITH_BODY.contains(request.getMethod()) && length(request) <= most;
		return fits ? null : RequestRefusal.BODY_TOO_LARGE;
	}

	/** Returns whether Tomcat gave up reading the headers because they are too long. */
	private static boolean isTooLargeForTomcat(Request request) {
		return request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof IllegalArgumentException problem
				&& TOO_LARGE.equals(problem.getMessage());
	}

	private void answer(Request request, Response response) throws IOException, ServletException {
		long length = length(request);
		if (isMultipart(request) || length > BodyLimit.ANYBODY.toBytes()) {
			// The module that declares the limit lets only signed-in members send it.
			try {
				getNext().invoke(request, response);
			}
			finally {
				if (response.getStatus() >= HttpServletResponse.SC_BAD_REQUEST) {
					abandonRest(request);
				}
			}
			return;
		}
		Optional<byte[]> body = this.reader.read(request.getCoyoteRequest(), Math.toIntExact(length));
		if (body.isEmpty()) {
			refuse(RequestRefusal.TOO_SLOW, request, response);
			return;
		}
		ByteChunk replay = new ByteChunk();
		replay.setBytes(body.get(), 0, body.get().length);
		request.getCoyoteRequest().action(ActionCode.REQ_SET_BODY_REPLAY, replay);
		getNext().invoke(request, response);
	}

	private void refuse(RequestRefusal refusal, Request request, Response response) throws IOException {
		if (refusal != RequestRefusal.TOO_SLOW && length(request) > 0) {
			this.reader.drain(request.getCoyoteRequest(), length(request));
		}
		abandonRest(request);
		this.errorPage.answer(refusal, request, response);
	}

	/** Keeps Tomcat from waiting for what nobody will read. */
	private static void abandonRest(Request request) {
		if (hasBody(request) && !request.isFinished()) {
			request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
		}
	}

	private static boolean hasBody(Request request) {
		long length = length(request);
		return length > 0 || length == NO_NUMBER || request.getHeader("Transfer-Encoding") != null;
	}

	/**
	 * Returns the length of a body: negative if it is not given, or is no number, as when
	 * there are two of them.
	 */
	private static long length(Request request) {
		try {
			return request.getContentLengthLong();
		}
		catch (IllegalArgumentException ex) {
			return NO_NUMBER;
		}
	}

	private static boolean isMultipart(Request request) {
		String type = request.getContentType();
		return type != null && type.strip().toLowerCase(Locale.ROOT).startsWith("multipart/");
	}

	private Optional<BodyLimit> limit(Request request) {
		String path = Optional.ofNullable(request.getDecodedRequestURI()).orElse("");
		boolean multipart = isMultipart(request);
		return this.larger.stream().filter((limit) -> limit.covers(path, multipart)).findFirst();
	}

}
