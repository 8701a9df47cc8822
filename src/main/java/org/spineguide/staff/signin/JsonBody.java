package org.spineguide.staff.signin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletRequest;

/** JSON body of a request from a script of ours. */
final class JsonBody {

	/** Largest size: much more than a passkey takes. */
	private static final int LONGEST = 64 * 1024;

	private JsonBody() {
	}

	static String of(HttpServletRequest request) {
		try {
			return new String(request.getInputStream().readNBytes(LONGEST), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
