package org.spineguide.staff.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

import org.springframework.http.HttpMethod;

/**
 * Remembers in the session which page someone was on the way to when they had to sign in.
 * Nothing that a visitor sends names the page, so nobody can be led astray.
 */
public final class SavedAddress {

	static final String HOME = "/staff";

	private static final String NAME = "staff.onward";

	private SavedAddress() {
	}

	public static void remember(HttpServletRequest request) {
		if (HttpMethod.GET.matches(request.getMethod())) {
			String query = request.getQueryString();
			request.getSession().setAttribute(NAME, request.getRequestURI() + ((query != null) ? "?" + query : ""));
		}
	}

	/** Where to go now; asked once. */
	static String next(HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		if (session == null || !(session.getAttribute(NAME) instanceof String next)) {
			return HOME;
		}
		session.removeAttribute(NAME);
		// A path with two slashes in front would be another host.
		return (next.equals(HOME) || next.startsWith(HOME + "/") || next.startsWith(HOME + "?")) ? next : HOME;
	}

}
