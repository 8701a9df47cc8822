package org.spineguide.staff.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import org.spineguide.staff.StaffMember;
import org.spineguide.staff.StaffMembers;
import org.spineguide.staff.StaffSettings;

import org.springframework.http.HttpMethod;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Security context repository: finds out for each request who makes it, from the session
 * and the database.
 */
@Component
public class StaffSessions implements SecurityContextRepository {

	/** Grace period in which a form may be sent after it was opened. */
	private static final Duration GRACE = Duration.ofMinutes(20);

	private final StaffMembers members;

	private final boolean secondStepAsked;

	private final Clock clock;

	StaffSessions(StaffMembers members, StaffSettings settings, Clock clock) {
		this.members = members;
		this.secondStepAsked = settings.secondStep();
		this.clock = clock;
	}

	@Override
	@Deprecated
	public SecurityContext loadContext(HttpRequestResponseHolder holder) {
		SecurityContextImpl context = new SecurityContextImpl();
		authentication(holder.getRequest()).ifPresent(context::setAuthentication);
		return context;
	}

	/**
	 * Returns the authentication of a request, if it comes from a member who may be here.
	 */
	Optional<StaffAuthentication> authentication(HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		if (session == null) {
			return Optional.empty();
		}
		Instant now = this.clock.instant();
		Optional<SignIn> signIn = SignIn.of(session);
		if (signIn.isPresent() && signIn.get().isOver(now)) {
			session.invalidate();
			return Optional.empty();
		}
		return signIn.flatMap((known) -> this.members.find(known.member())
			.filter(StaffMember::isActive)
			.map((member) -> new StaffAuthentication(member, rights(known, member, request, now))));
	}

	private Set<SignInLevel> rights(SignIn signIn, StaffMember member, HttpServletRequest request, Instant now) {
		Set<SignInLevel> rights = EnumSet.noneOf(SignInLevel.class);
		boolean whole = signIn.isWhole(member, this.secondStepAsked);
		boolean fresh = signIn.isFresh(now, HttpMethod.GET.matches(request.getMethod()) ? Duration.ZERO : GRACE);
		rights.add(whole ? SignInLevel.SIGNED_IN : SignInLevel.SECOND_STEP);
		if (whole && fresh) {
			rights.add(SignInLevel.FRESH);
		}
		// Who has a second step must show it before they may set up another.
		if ((whole && fresh) || !member.hasSecondStep()) {
			rights.add(SignInLevel.SET_UP);
		}
		return rights;
	}

	/** Does nothing: only the {@link SignInSessions} writes into sessions. */
	@Override
	public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
	}

	@Override
	public boolean containsContext(HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		return session != null && SignIn.of(session).isPresent();
	}

}
