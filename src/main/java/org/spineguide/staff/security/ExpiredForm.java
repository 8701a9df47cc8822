package org.spineguide.staff.security;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.spineguide.web.NotFoundException;

import org.springframework.http.HttpMethod;

/**
 * Form that was sent after its session had expired. It is given back in the response, to
 * be sent again, and stored nowhere. Only forms that ask for it by a field get it.
 *
 * @param address where it was sent
 * @param fields what was in it
 */
record ExpiredForm(String address, List<Field> fields) {

	static final String PAGE = "/staff/sign-in/rescued";

	/** Field by which a form asks for it. */
	private static final String ASKED = "rescue";

	private static final int HTTP_PORT = 80;

	private static final int HTTPS_PORT = 443;

	private static final String ATTRIBUTE = ExpiredForm.class.getName();

	/**
	 * Returns whether a form of ours asks for it. Other sites must not have their words
	 * put before our members, so the browser has to say where the form came from. Older
	 * ones do not tell {@code Sec-Fetch-Site}, but the origin or the page.
	 */
	static boolean isFor(HttpServletRequest request) {
		return HttpMethod.POST.matches(request.getMethod()) && request.getParameter(ASKED) != null
				&& isFromHere(request);
	}

	private static boolean isFromHere(HttpServletRequest request) {
		String site = request.getHeader("Sec-Fetch-Site");
		if (site != null) {
			return site.equals("same-origin");
		}
		String origin = request.getHeader("Origin");
		String from = (origin != null) ? origin : request.getHeader("Referer");
		if (from == null) {
			return false;
		}
		try {
			URI page = URI.create(from);
			return request.getServerName().equalsIgnoreCase(page.getHost()) && port(page) == request.getServerPort();
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

	private static int port(URI page) {
		if (page.getPort() >= 0) {
			return page.getPort();
		}
		return "https".equalsIgnoreCase(page.getScheme()) ? HTTPS_PORT : HTTP_PORT;
	}

	/** Writes the response. */
	static void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
		List<Field> fields = new ArrayList<>();
		request.getParameterMap().forEach((name, values) -> {
			if (!name.equals("_csrf")) {
				List.of(values).forEach((value) -> fields.add(new Field(name, value)));
			}
		});
		request.setAttribute(ATTRIBUTE, new ExpiredForm(request.getRequestURI(), fields));
		try {
			request.getRequestDispatcher(PAGE).forward(request, response);
		}
		catch (ServletException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Reads what is to be given back. */
	static ExpiredForm of(HttpServletRequest request) {
		if (request.getAttribute(ATTRIBUTE) instanceof ExpiredForm expiredForm) {
			return expiredForm;
		}
		throw new NotFoundException();
	}

	@Override
	public String toString() {
		return "ExpiredForm[" + this.address + "]";
	}

	/**
	 * Field of a form.
	 *
	 * @param name its name
	 * @param value what was typed
	 */
	record Field(String name, String value) {

		/**
		 * Returns whether somebody wrote it: what forms add by themselves has no spaces.
		 */
		public boolean isWritten() {
			return this.value.chars().anyMatch(Character::isWhitespace);
		}

		@Override
		public String toString() {
			return "Field[" + this.name + "]";
		}

	}

}
