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
 * Rate limit of guesses at passwords and codes. Browsers from which the member signed in
 * before are counted each for itself; all others together by account and by network
 * address. So a stranger who guesses shuts out strangers only.
 */
@Component
public class SignInThrottle {

	static final int BY_ACCOUNT = 10;

	/** Most guesses from one network address: many people may share one. */
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

	/** Starts a guess at the password. Unknown accounts count as known ones do. */
	public Guess password(String email, Optional<StaffMember> member, HttpServletRequest request) {
		return guess("password " + DigestUtils.sha256Hex(StaffMembers.normal(email)), member, request);
	}

	/** Starts a guess at the second step. */
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

	/** One guess. */
	public record Guess(List<Count> counts) {

		/** Counts the guess, and returns whether it may be made. */
		public boolean isAllowed() {
			return this.counts.stream().allMatch((count) -> count.throttle().admits(count.key()));
		}

		/** Takes the guess back, as it was right and does not count. */
		public void wasRight() {
			this.counts.forEach((count) -> count.throttle().forgive(count.key()));
		}

	}

	/** Counter of a guess. */
	record Count(RateLimit throttle, String key) {
	}

}
