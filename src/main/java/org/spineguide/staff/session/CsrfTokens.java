package org.spineguide.staff.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

import org.spineguide.crypto.RandomToken;

import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.stereotype.Component;

/**
 * Keeps in the session what every form must carry, as a text, so that an upgrade can
 * still read it.
 */
@Component
class CsrfTokens implements CsrfTokenRepository {

	private static final String NAME = "staff.csrf";

	@Override
	public CsrfToken generateToken(HttpServletRequest request) {
		return token(RandomToken.draw().value());
	}

	@Override
	public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
		HttpSession session = request.getSession(token != null);
		if (session != null) {
			session.setAttribute(NAME, (token != null) ? token.getToken() : null);
		}
	}

	@Override
	public @Nullable CsrfToken loadToken(HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		return (session != null && session.getAttribute(NAME) instanceof String value) ? token(value) : null;
	}

	private static CsrfToken token(String value) {
		return new DefaultCsrfToken("X-CSRF-TOKEN", "_csrf", value);
	}

}
