package org.spineguide.enquiry.draft;

import java.util.Optional;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.spineguide.crypto.RandomToken;
import org.spineguide.web.SiteAddress;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * Cookie with the secret of one {@link FormDraft}. Browsers send it to the addresses of
 * that draft alone, and forget it when they are closed.
 */
@Component
public class DraftCookie {

	private static final String NAME = "request-draft";

	private final boolean encrypted;

	DraftCookie(SiteAddress site) {
		this.encrypted = "https".equals(site.address().getScheme());
	}

	/** Sends the cookie with the secret of a draft to the browser. */
	public void give(DraftKey key, HttpServletRequest request, HttpServletResponse response) {
		boolean secure = isSecure(request);
		response.addHeader(HttpHeaders.SET_COOKIE,
				ResponseCookie.from(name(secure), key.secret().value())
					.path(key.address())
					.secure(secure)
					.httpOnly(true)
					.sameSite("Strict")
					.build()
					.toString());
	}

	/** Returns the secret that the browser sent. */
	public Optional<RandomToken> secret(HttpServletRequest request) {
		return Optional.ofNullable(WebUtils.getCookie(request, name(isSecure(request))))
			.map(Cookie::getValue)
			.map(RandomToken::new);
	}

	/**
	 * Returns whether the cookie is marked secure: without encryption, as on the machine
	 * of a developer, browsers would refuse it.
	 */
	private boolean isSecure(HttpServletRequest request) {
		return this.encrypted || request.isSecure();
	}

	private static String name(boolean secure) {
		return secure ? "__Secure-" + NAME : NAME;
	}

}
