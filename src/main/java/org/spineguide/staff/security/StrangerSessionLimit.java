package org.spineguide.staff.security;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.spineguide.web.DiskReserve;
import org.spineguide.web.ClientAddress;
import org.spineguide.web.RateLimit;
import org.spineguide.web.SecurityEvent;
import org.spineguide.web.SecurityLog;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Rate limit of sessions that strangers start: where a passkey or the clinic's own
 * sign-in is asked for, something has to be stored before it is known who asks.
 */
class StrangerSessionLimit extends OncePerRequestFilter {

	/** Most sessions from one network: a whole clinic may share one address. */
	static final int BY_NETWORK = 100;

	/** Most sessions in all: some 3 MB of rows until they expire. */
	static final int IN_ALL = 1000;

	private static final Duration PERIOD = Duration.ofMinutes(20);

	private final RateLimit byNetwork;

	private final RateLimit inAll;

	private final DiskReserve disk;

	private final SecurityLog log;

	StrangerSessionLimit(DiskReserve disk, SecurityLog log, Clock clock) {
		this.byNetwork = new RateLimit(BY_NETWORK, PERIOD, clock);
		this.inAll = new RateLimit(IN_ALL, PERIOD, clock);
		this.disk = disk;
		this.log = log;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		String path = request.getRequestURI();
		return !path.equals("/staff/sign-in/passkey/options") && !path.startsWith("/staff/sign-in/provider/");
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (SecurityContextHolder.getContext().getAuthentication() != null) {
			chain.doFilter(request, response);
		}
		else if (this.disk.isLow()) {
			refuse(HttpServletResponse.SC_SERVICE_UNAVAILABLE, "disk", request, response);
		}
		else if (this.byNetwork.admits(ClientAddress.of(request).network()) && this.inAll.admits("all")) {
			chain.doFilter(request, response);
		}
		else {
			refuse(429, "sessions-of-strangers", request, response);
		}
	}

	private void refuse(int status, String detail, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		this.log.note(SecurityEvent.OVER_BUDGET, request, detail);
		response.sendError(status);
	}

}
