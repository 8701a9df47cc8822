package org.spineguide.staff.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

import org.spineguide.crypto.RandomToken;

import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * CSRF token repository: in the session of those who are signed in, as a text, so that an
 * upgrade can still read it; in a cookie of everybody else, so that strangers store
 * nothing here.
 */
@Component
class CsrfTokens implements CsrfTokenRepository {

	/**
	 * Name of the cookie, with a prefix that makes browsers refuse it from any other
	 * host.
	 */
	static final String COOKIE = "__Host-spineguide-form";

	private static final String NAME = "staff.csrf";

	private static final String HEADER = "X-CSRF-TOKEN";

	private static final String FIELD = "_csrf";

	private final CookieCsrfTokenRepository ofStrangers = new CookieCsrfTokenRepository();

	CsrfTokens() {
		this.ofStrangers.setCookieName(COOKIE);
		this.ofStrangers.setCookiePath("/");
		this.ofStrangers.setHeaderName(HEADER);
		this.ofStrangers.setParameterName(FIELD);
		this.ofStrangers
			.setCookieCustomizer((cookie) -> cookie.secure(true).httpOnly(true).sameSite("Strict").path("/"));
	}

	@Override
	public CsrfToken generateToken(HttpServletRequest request) {
		return token(RandomToken.draw().value());
	}

	@Override
	public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
		HttpSession session = signedIn(request);
		if (session != null) {
			session.setAttribute(NAME, (token != null) ? token.getToken() : null);
		}
		if (session == null || (token == null && WebUtils.getCookie(request, COOKIE) != null)) {
			this.ofStrangers.saveToken(token, request, response);
		}
	}

	@Override
	public @Nullable CsrfToken loadToken(HttpServletRequest request) {
		HttpSession session = signedIn(request);
		if (session == null) {
			return this.ofStrangers.loadToken(request);
		}
		return (session.getAttribute(NAME) instanceof String value) ? token(value) : null;
	}

	/** Returns the session, if somebody signed in with it. */
	private static @Nullable HttpSession signedIn(HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		return (session != null && SignIn.of(session).isPresent()) ? session : null;
	}

	private static CsrfToken token(String value) {
		return new DefaultCsrfToken(HEADER, FIELD, value);
	}

}
