package org.spineguide.enquiry.intake;

import java.time.Duration;

import jakarta.servlet.http.HttpServletRequest;

import org.spineguide.web.ClientAddress;
import org.spineguide.web.RateLimit;
import org.spineguide.web.SecurityEvent;
import org.spineguide.web.SecurityLog;

import org.springframework.stereotype.Component;

/**
 * Rate limit of requests and drafts by network. Its counts are kept nowhere. Each refusal
 * leaves a line in the security log.
 */
@Component
public class NetworkLimit {

	private final RateLimit minute;

	private final RateLimit hour;

	private final RateLimit drafts;

	private final SecurityLog log;

	NetworkLimit(LimitSettings settings, SecurityLog log) {
		this.minute = new RateLimit(settings.fromNetworkInMinute(), Duration.ofMinutes(1));
		this.hour = new RateLimit(settings.fromNetworkInHour(), Duration.ofHours(1));
		this.drafts = new RateLimit(settings.draftsFromNetworkInHour(), Duration.ofHours(1));
		this.log = log;
	}

	/** Returns whether what somebody sends need not wait. */
	public boolean admits(HttpServletRequest request) {
		return admits(this.minute, "requests", request);
	}

	/** Returns whether somebody may start a form. */
	boolean admitsDraft(HttpServletRequest request) {
		return admits(this.drafts, "drafts", request);
	}

	/** Returns whether more requests than usual came from the network of this one. */
	boolean isBusy(HttpServletRequest request) {
		return !this.hour.admits(ClientAddress.of(request).network());
	}

	private boolean admits(RateLimit limit, String name, HttpServletRequest request) {
		boolean admitted = limit.admits(ClientAddress.of(request).network());
		if (!admitted) {
			this.log.note(SecurityEvent.OVER_BUDGET, request, name);
		}
		return admitted;
	}

}
