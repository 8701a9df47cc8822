package org.spineguide.staff.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.commons.codec.digest.DigestUtils;

import org.spineguide.staff.StaffMember;
import org.spineguide.staff.StaffMembers;
import org.spineguide.staff.session.DeviceCookie;
import org.spineguide.staff.session.KnownDevices;
import org.spineguide.web.ClientAddress;
import org.spineguide.web.RateLimit;

import org.springframework.stereotype.Component;

/**
 * Says how often passwords and codes may be guessed. Browsers from which the member
 * signed in before are counted each for itself; all others together by account and by
 * network address. So a stranger who guesses shuts out strangers only.
 */
@Component
public class SignInThrottle {

	static final int BY_ACCOUNT = 10;

	/** Many people may share one address. */
	static final int BY_ADDRESS = 100;

	static final Duration PERIOD = Duration.ofMinutes(15);

	private final KnownDevices devices;

	private final Clock clock;

	private final RateLimit byAccount;

	private final RateLimit byAddress;

	SignInThrottle(KnownDevices devices, Clock clock) {
		this.devices = devices;
		this.clock = clock;
		this.byAccount = new RateLimit(BY_ACCOUNT, PERIOD, clock);
		this.byAddress = new RateLimit(BY_ADDRESS, PERIOD, clock);
	}

	/** A try at the password. Unknown accounts count as known ones do. */
	public Guess password(String email, Optional<StaffMember> member, HttpServletRequest request) {
		return guess("password " + DigestUtils.sha256Hex(StaffMembers.normal(email)), member, request);
	}

	/** A try at the second step. */
	Guess code(StaffMember member, HttpServletRequest request) {
		return guess("code " + member.id(), Optional.of(member), request);
	}

	private Guess guess(String account, Optional<StaffMember> member, HttpServletRequest request) {
		Instant now = this.clock.instant();
		return DeviceCookie.of(request)
			.filter((browser) -> member.isPresent() && this.devices.knows(browser, member.get().id(), now))
			.map((browser) -> new Guess(List.of(new Count(this.byAccount, account + " " + browser.hash()))))
			.orElseGet(() -> new Guess(List.of(new Count(this.byAccount, account),
					new Count(this.byAddress, ClientAddress.of(request).network()))));
	}

	/** One try. */
	public record Guess(List<Count> counts) {

		/** Whether the try may be made; counts it. */
		public boolean isAllowed() {
			return this.counts.stream().allMatch((count) -> count.throttle().admits(count.key()));
		}

		/** The try was right, so it does not count. */
		public void wasRight() {
			this.counts.forEach((count) -> count.throttle().forgive(count.key()));
		}

	}

	/** Where a try is counted. */
	record Count(RateLimit throttle, String key) {
	}

}
