package org.spineguide.staff.session;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.spineguide.staff.StaffSection;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/**
 * Address of the page that someone wanted when they had to sign in. The browser keeps it
 * in a small cookie, so that strangers store nothing here; other sites can neither set
 * nor read it, and it leads to staff pages only.
 */
public final class SavedAddress {

	/**
	 * Name of the cookie, with a prefix that makes browsers take it over a secure
	 * connection only.
	 */
	static final String COOKIE = "__Secure-spineguide-next";

	static final String HOME = "/staff";

	/** Longest address that is saved; otherwise sign-in leads to the start page. */
	private static final int LONGEST = 500;

	private static final Duration LIFETIME = Duration.ofHours(1);

	/**
	 * Characters that no address holds (RFC 3986, 2): neither reserved, nor unreserved,
	 * nor a percent sign.
	 */
	private static final Pattern NOT_OF_ADDRESSES = Pattern.compile("[^A-Za-z0-9._~:/?#@!$&'()*+,;=%-]");

	private SavedAddress() {
	}

	public static void remember(HttpServletRequest request, HttpServletResponse response) {
		String query = request.getQueryString();
		String address = escaped(request.getRequestURI() + ((query != null) ? "?" + query : ""));
		if (HttpMethod.GET.matches(request.getMethod()) && address.length() <= LONGEST && isOfStaff(address)) {
			keep(encoded(address), LIFETIME, response);
		}
	}

	/** Remembers the start of a section, since a form that was sent is not sent again. */
	public static void remember(StaffSection section, HttpServletResponse response) {
		keep(encoded(section.address()), LIFETIME, response);
	}

	private static String encoded(String address) {
		return Base64.getUrlEncoder().withoutPadding().encodeToString(address.getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * Escapes what browsers leave as it was typed, and the server takes; in a redirect
	 * braces would be names of variables.
	 */
	private static String escaped(String address) {
		return NOT_OF_ADDRESSES.matcher(address)
			.replaceAll((found) -> URLEncoder.encode(found.group(), StandardCharsets.UTF_8));
	}

	/** Returns the saved address, and removes it. */
	static String next(HttpServletRequest request, HttpServletResponse response) {
		Cookie cookie = WebUtils.getCookie(request, COOKIE);
		if (cookie == null) {
			return HOME;
		}
		keep("", Duration.ZERO, response);
		return decoded(cookie.getValue()).filter(SavedAddress::isOfStaff).orElse(HOME);
	}

	private static Optional<String> decoded(String value) {
		try {
			return Optional.of(new String(Base64.getUrlDecoder().decode(value), StandardCharsets.UTF_8))
				.filter((address) -> !NOT_OF_ADDRESSES.matcher(address).find());
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	/**
	 * Returns whether an address is one of the staff pages: a path with two slashes in
	 * front would be another host.
	 */
	private static boolean isOfStaff(String address) {
		return address.equals(HOME) || address.startsWith(HOME + "/") || address.startsWith(HOME + "?");
	}

	private static void keep(String value, Duration lifetime, HttpServletResponse response) {
		response.addHeader(HttpHeaders.SET_COOKIE,
				ResponseCookie.from(COOKIE, value)
					.path(HOME)
					.secure(true)
					.httpOnly(true)
					.sameSite("Strict")
					.maxAge(lifetime)
					.build()
					.toString());
	}

}
