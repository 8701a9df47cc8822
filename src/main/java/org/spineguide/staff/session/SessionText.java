package org.spineguide.staff.session;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Hkdf;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

import org.spineguide.crypto.RandomToken;

import org.springframework.session.web.http.CookieSerializer;
import org.springframework.stereotype.Component;

/**
 * Encrypted text in the session of a member. Its key is derived from the session's
 * cookie, which the database does not know: a reader of the database, or of a copy of it,
 * cannot read the text.
 */
@Component
public class SessionText {

	private static final String MAC = "HmacSha256";

	private static final int KEY_BYTES = 32;

	private final CookieSerializer cookie;

	SessionText(CookieSerializer cookie) {
		this.cookie = cookie;
	}

	/** Stores a text under a name. */
	public void store(HttpServletRequest request, String name, String text) {
		HttpSession session = request.getSession();
		cipher(request, session, name).ifPresent((cipher) -> {
			try {
				byte[] sealed = cipher.encrypt(text.getBytes(StandardCharsets.UTF_8), new byte[0]);
				// A text, so that an upgrade can still read what was stored before.
				session.setAttribute(name, Base64.getEncoder().encodeToString(sealed));
			}
			catch (GeneralSecurityException ex) {
				throw new IllegalStateException("Nothing can be encrypted", ex);
			}
		});
	}

	/** Reads the text of a name; nothing when the session has another cookie since. */
	public Optional<String> read(HttpServletRequest request, String name) {
		HttpSession session = request.getSession();
		return (session.getAttribute(name) instanceof String sealed)
				? cipher(request, session, name).flatMap((cipher) -> open(cipher, sealed)) : Optional.empty();
	}

	private static Optional<String> open(Aead cipher, String sealed) {
		try {
			return Optional.of(new String(cipher.decrypt(Base64.getDecoder().decode(sealed), new byte[0]),
					StandardCharsets.UTF_8));
		}
		catch (GeneralSecurityException ex) {
			return Optional.empty();
		}
	}

	private Optional<Aead> cipher(HttpServletRequest request, HttpSession session, String name) {
		return this.cookie.readCookieValues(request)
			.stream()
			.filter((token) -> new RandomToken(token).hash().equals(session.getId()))
			.findFirst()
			.map((token) -> cipher(token, name));
	}

	private static Aead cipher(String token, String name) {
		try {
			return new AesGcmJce(Hkdf.computeHkdf(MAC, token.getBytes(StandardCharsets.UTF_8), new byte[0],
					name.getBytes(StandardCharsets.UTF_8), KEY_BYTES));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("Nothing can be encrypted", ex);
		}
	}

}
