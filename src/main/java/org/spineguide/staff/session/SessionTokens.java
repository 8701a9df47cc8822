package org.spineguide.staff.session;

import java.time.Duration;
import java.util.List;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.spineguide.crypto.RandomToken;

import org.springframework.session.SessionIdGenerator;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.CookieSerializer.CookieValue;
import org.springframework.session.web.http.HttpSessionIdResolver;
import org.springframework.stereotype.Component;

/**
 * Session tokens: the cookie holds a random token, and everything else, the database too,
 * knows the session by the hash of it. A reader of the database, or of a copy of it,
 * cannot take over a session.
 */
@Component
class SessionTokens implements SessionIdGenerator, HttpSessionIdResolver {

	/**
	 * Bits of a token: OWASP ASVS 5.0, 7.2.3, asks for 128 bits; a random UUID has 122.
	 */
	private static final int BITS = 192;

	/** Longest duration of a request, from the first line to the last. */
	private static final Duration REQUEST = Duration.ofMinutes(10);

	private static final int MOST = 10_000;

	/** Tokens that no browser has yet, by the hash. */
	private final Cache<String, String> fresh = Caffeine.newBuilder()
		.maximumSize(MOST)
		.expireAfterWrite(REQUEST)
		.build();

	private final CookieSerializer cookie;

	SessionTokens(CookieSerializer cookie) {
		this.cookie = cookie;
	}

	@Override
	public String generate() {
		RandomToken token = RandomToken.draw(BITS);
		this.fresh.put(token.hash(), token.value());
		return token.hash();
	}

	@Override
	public List<String> resolveSessionIds(HttpServletRequest request) {
		return this.cookie.readCookieValues(request).stream().map((token) -> new RandomToken(token).hash()).toList();
	}

	@Override
	public void setSessionId(HttpServletRequest request, HttpServletResponse response, String sessionId) {
		// The framework asks again at the end of a request; the browser has it by then.
		String token = this.fresh.asMap().remove(sessionId);
		if (token != null) {
			this.cookie.writeCookieValue(new CookieValue(request, response, token));
		}
	}

	@Override
	public void expireSession(HttpServletRequest request, HttpServletResponse response) {
		this.cookie.writeCookieValue(new CookieValue(request, response, ""));
	}

}
