package org.spineguide.web.limit;

import java.util.Locale;

/** Reason why a request is refused before anybody works on it. */
enum RequestRefusal {

	/** Its body did not come in time. */
	TOO_SLOW(408, "error.408."),

	/** It does not tell how long its body is. */
	LENGTH_UNKNOWN(411, "error.411."),

	/** Its body is too large. */
	BODY_TOO_LARGE(413, "error.413."),

	/** Its address is too long. */
	ADDRESS_TOO_LONG(414, "error.414."),

	/** It brings files to an address that takes none. */
	NO_FILES_HERE(415, "error.415."),

	/** Its headers are too long. */
	HEADERS_TOO_LARGE(431, "error.431."),

	/** Too many others are being answered. */
	TOO_BUSY(503, "error.503.");

	private final int status;

	private final String messages;

	RequestRefusal(int status, String messages) {
		this.status = status;
		this.messages = messages;
	}

	/** Returns the status code. */
	int status() {
		return this.status;
	}

	/** Returns the prefix of the keys of its messages. */
	String messages() {
		return this.messages;
	}

	/** Returns the name of the limit in the security log. */
	String detail() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
