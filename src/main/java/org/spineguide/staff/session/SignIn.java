package org.spineguide.staff.session;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpSession;

import org.spineguide.staff.StaffMember;

/**
 * Sign-in stored in a session. Roles and names are not in it: they are read again for
 * each page, so that a disabled member is signed out at once.
 *
 * @param member the id of the member
 * @param proofs what they showed
 * @param since when they began
 * @param confirmed when they last showed who they are
 */
record SignIn(String member, Set<AuthenticationFactor> proofs, Instant since, Instant confirmed) {

	/** Longest time that anybody stays signed in, however busy. */
	static final Duration LONGEST = Duration.ofHours(8);

	/** Time for which nobody is asked again before they change who may sign in. */
	static final Duration FRESH = Duration.ofMinutes(20);

	private static final String MEMBER = "staff.member";

	private static final String PROOFS = "staff.proofs";

	private static final String SINCE = "staff.since";

	private static final String CONFIRMED = "staff.confirmed";

	SignIn {
		proofs = Collections.unmodifiableSet(EnumSet.copyOf(proofs));
	}

	static SignIn begin(StaffMember member, AuthenticationFactor authenticationFactor, Instant now, Instant shown) {
		return new SignIn(member.id(), EnumSet.of(authenticationFactor), now, shown);
	}

	/** Reads the sign-in of a session, if anyone signed in. */
	static Optional<SignIn> of(HttpSession session) {
		return (session.getAttribute(MEMBER) instanceof String member)
				&& (session.getAttribute(PROOFS) instanceof String proofs)
				&& (session.getAttribute(SINCE) instanceof Long since)
				&& (session.getAttribute(CONFIRMED) instanceof Long confirmed)
						? Optional.of(new SignIn(member, proofs(proofs), Instant.ofEpochMilli(since),
								Instant.ofEpochMilli(confirmed)))
						: Optional.empty();
	}

	/**
	 * Stores the sign-in as texts and numbers only, so that an upgrade can still read
	 * what was stored before.
	 */
	void keep(HttpSession session) {
		session.setAttribute(MEMBER, this.member);
		session.setAttribute(PROOFS,
				this.proofs.stream().map(AuthenticationFactor::name).collect(Collectors.joining(",")));
		session.setAttribute(SINCE, this.since.toEpochMilli());
		session.setAttribute(CONFIRMED, this.confirmed.toEpochMilli());
	}

	/** Returns the sign-in with another factor, or the same again. */
	SignIn and(AuthenticationFactor authenticationFactor, Instant shown) {
		EnumSet<AuthenticationFactor> all = EnumSet.copyOf(this.proofs);
		all.add(authenticationFactor);
		return new SignIn(this.member, all, this.since, shown.isAfter(this.confirmed) ? shown : this.confirmed);
	}

	/** Returns whether all required factors were given. */
	boolean isWhole(StaffMember who, boolean secondStepAsked) {
		if (this.proofs.stream().anyMatch(AuthenticationFactor::isEnough)) {
			return true;
		}
		return this.proofs.contains(AuthenticationFactor.PASSWORD)
				&& (this.proofs.contains(AuthenticationFactor.CODE) || !(secondStepAsked || who.hasSecondStep()));
	}

	boolean isOver(Instant now) {
		return !now.isBefore(this.since.plus(LONGEST));
	}

	boolean isFresh(Instant now, Duration grace) {
		return now.isBefore(this.confirmed.plus(FRESH).plus(grace));
	}

	private static Set<AuthenticationFactor> proofs(String text) {
		return Arrays.stream(text.split(",")).map(AuthenticationFactor::valueOf).collect(Collectors.toSet());
	}

}
