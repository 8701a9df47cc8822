package org.spineguide.enquiry.intake;

import java.time.Duration;

import org.spineguide.web.ClientAddress;
import org.spineguide.web.RateLimit;

import org.springframework.stereotype.Component;

/** Rate limit of requests and drafts by network. Its counts are kept nowhere. */
@Component
public class NetworkLimit {

	private final RateLimit minute;

	private final RateLimit hour;

	private final RateLimit drafts;

	NetworkLimit(LimitSettings settings) {
		this.minute = new RateLimit(settings.fromNetworkInMinute(), Duration.ofMinutes(1));
		this.hour = new RateLimit(settings.fromNetworkInHour(), Duration.ofHours(1));
		this.drafts = new RateLimit(settings.draftsFromNetworkInHour(), Duration.ofHours(1));
	}

	/** Returns whether a request from an address need not wait. */
	public boolean admits(String address) {
		return this.minute.admits(ClientAddress.of(address).network());
	}

	/** Returns whether a form may be started from an address. */
	boolean admitsDraft(String address) {
		return this.drafts.admits(ClientAddress.of(address).network());
	}

	/** Returns whether more requests than usual came from the network of an address. */
	boolean isBusy(String address) {
		return !this.hour.admits(ClientAddress.of(address).network());
	}

}
