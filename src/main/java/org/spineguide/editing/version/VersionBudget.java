package org.spineguide.editing.version;

import java.time.Duration;
import java.util.function.Supplier;

import jakarta.servlet.http.HttpServletRequest;

import org.spineguide.web.ClientAddress;
import org.spineguide.web.ConcurrencyLimit;
import org.spineguide.web.RateLimit;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * Budget for old versions: they are seldom read and cost much more than today's pages, so
 * nobody's curiosity may slow those down.
 */
@Component
class VersionBudget {

	/** Pages that one client may ask for in a minute, beside those that are cached. */
	static final int IN_A_MINUTE = 60;

	private static final Duration PATIENCE = Duration.ofSeconds(3);

	private final RateLimit byClient = new RateLimit(IN_A_MINUTE, Duration.ofMinutes(1));

	private final ConcurrencyLimit parallel = new ConcurrencyLimit(1, 6, PATIENCE);

	/**
	 * Runs work for a client.
	 * @throws ResponseStatusException with status 429 when the client asks too often
	 */
	<T> T run(HttpServletRequest request, Supplier<T> work) {
		if (!this.byClient.admits(ClientAddress.of(request).network())) {
			throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
		}
		return this.parallel.get(work);
	}

}
