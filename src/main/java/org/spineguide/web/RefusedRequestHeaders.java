package org.spineguide.web;

import java.io.IOException;

import jakarta.servlet.ServletException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

import org.springframework.http.HttpHeaders;

/**
 * Security headers of the responses to requests that Tomcat itself refuses, such as those
 * whose address it cannot read: they never come to the filters that set the headers.
 */
class RefusedRequestHeaders extends ValveBase {

	private static final int FIRST_REFUSAL = 400;

	private final SecurityHeaders headers;

	RefusedRequestHeaders(SecurityHeaders headers) {
		super(true);
		this.headers = headers;
	}

	@Override
	public void invoke(Request request, Response response) throws IOException, ServletException {
		if (response.getStatus() >= FIRST_REFUSAL) {
			this.headers.write(request, response);
			response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		}
		getNext().invoke(request, response);
	}

}
