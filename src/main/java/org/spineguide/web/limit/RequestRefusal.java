package org.spineguide.web.limit;

import java.util.Locale;

/** Why a request is refused before anybody works on it. */
enum RequestRefusal {

	/** Its body did not come in time. */
	TOO_SLOW(408),

	/** It does not tell how long its body is. */
	LENGTH_UNKNOWN(411),

	/** Its body is too large. */
	BODY_TOO_LARGE(413),

	/** Its address is too long. */
	ADDRESS_TOO_LONG(414),

	/** It brings files to an address that takes none. */
	NO_FILES_HERE(415),

	/** Its headers are too long. */
	HEADERS_TOO_LARGE(431),

	/** Too many others are being answered. */
	TOO_BUSY(503);

	private final int status;

	RequestRefusal(int status) {
		this.status = status;
	}

	/** The status code that says so. */
	int status() {
		return this.status;
	}

	/** The name of the limit in the security log. */
	String detail() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
