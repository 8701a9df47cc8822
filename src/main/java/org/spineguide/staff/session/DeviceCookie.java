package org.spineguide.staff.session;

import java.util.Optional;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.spineguide.crypto.RandomToken;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/**
 * Device cookie: the id of a browser from which someone has signed in; lets nobody in by
 * itself.
 */
public final class DeviceCookie {

	public static final String NAME = "__Host-spineguide-device";

	private DeviceCookie() {
	}

	public static Optional<RandomToken> of(HttpServletRequest request) {
		Cookie cookie = WebUtils.getCookie(request, NAME);
		return Optional.ofNullable(cookie)
			.map(Cookie::getValue)
			.filter((value) -> !value.isEmpty())
			.map(RandomToken::new);
	}

	/** Returns the browser's id, or gives it one. */
	static RandomToken give(HttpServletRequest request, HttpServletResponse response) {
		RandomToken token = of(request).orElseGet(RandomToken::draw);
		response.addHeader(HttpHeaders.SET_COOKIE,
				ResponseCookie.from(NAME, token.value())
					.path("/")
					.secure(true)
					.httpOnly(true)
					.sameSite("Strict")
					.maxAge(KnownDevices.LIFETIME)
					.build()
					.toString());
		return token;
	}

}
