package org.spineguide.staff.session;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

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

	/** RFC 3986, 2: what is neither reserved, nor unreserved, nor a percent sign. */
	private static final Pattern NOT_OF_ADDRESSES = Pattern.compile("[^A-Za-z0-9._~:/?#@!$&'()*+,;=%-]");

	private SavedAddress() {
	}

	public static void remember(HttpServletRequest request) {
		if (HttpMethod.GET.matches(request.getMethod())) {
			String query = request.getQueryString();
			request.getSession()
				.setAttribute(NAME, escaped(request.getRequestURI() + ((query != null) ? "?" + query : "")));
		}
	}

	/**
	 * Browsers leave some characters as they were typed, and the server takes them; in a
	 * redirect braces would be names of variables.
	 */
	private static String escaped(String address) {
		return NOT_OF_ADDRESSES.matcher(address)
			.replaceAll((found) -> URLEncoder.encode(found.group(), StandardCharsets.UTF_8));
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
