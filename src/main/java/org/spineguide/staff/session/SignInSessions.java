package org.spineguide.staff.session;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import org.spineguide.staff.Audit;
import org.spineguide.staff.StaffMember;
import org.spineguide.staff.StaffMembers;
import org.spineguide.staff.StaffSettings;
import org.spineguide.web.SecurityEvent;
import org.spineguide.web.SecurityLog;

import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.CompositeSessionAuthenticationStrategy;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/**
 * Starts and ends staff sessions: the only class that writes into sessions who uses them.
 */
@Component
public class SignInSessions {

	private final StaffMembers members;

	private final KnownDevices devices;

	private final FindByIndexNameSessionRepository<? extends Session> sessions;

	private final SessionAuthenticationStrategy renewal;

	private final Audit audit;

	private final SecurityLog log;

	private final boolean secondStepAsked;

	private final Clock clock;

	SignInSessions(StaffMembers members, KnownDevices devices,
			FindByIndexNameSessionRepository<? extends Session> sessions, CsrfTokenRepository tokens, Audit audit,
			SecurityLog log, StaffSettings settings, Clock clock) {
		this.members = members;
		this.devices = devices;
		this.sessions = sessions;
		this.renewal = new CompositeSessionAuthenticationStrategy(
				List.of(new ChangeSessionIdAuthenticationStrategy(), new CsrfAuthenticationStrategy(tokens)));
		this.audit = audit;
		this.log = log;
		this.secondStepAsked = settings.secondStep();
		this.clock = clock;
	}

	/**
	 * Signs someone in.
	 * @return where to go now
	 */
	public String enter(StaffMember who, AuthenticationFactor authenticationFactor, HttpServletRequest request,
			HttpServletResponse response) {
		return enter(who, authenticationFactor, this.clock.instant(), request, response);
	}

	/**
	 * Signs someone in who proved who they are perhaps a while ago.
	 * @param shown when they did
	 * @return where to go now
	 */
	public String enter(StaffMember who, AuthenticationFactor authenticationFactor, Instant shown,
			HttpServletRequest request, HttpServletResponse response) {
		Instant now = this.clock.instant();
		HttpSession session = request.getSession();
		Optional<SignIn> before = SignIn.of(session).filter((known) -> known.member().equals(who.id()));
		SignIn signIn = before.map((known) -> known.and(authenticationFactor, shown))
			.orElseGet(() -> SignIn.begin(who, authenticationFactor, now, shown));
		// Another name for the session, and another token in its forms: what was known to
		// others before is worth nothing now.
		this.renewal.onAuthentication(new StaffAuthentication(who, Set.of()), request, response);
		signIn.keep(request.getSession());
		request.getSession().setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, who.id());
		if (!signIn.isWhole(who, this.secondStepAsked)) {
			return "/staff/second-step";
		}
		if (before.filter((known) -> known.isWhole(who, this.secondStepAsked)).isEmpty()) {
			this.members.signedIn(who.id(), now);
			this.devices.remember(DeviceCookie.give(request, response), who.id(), now);
			this.audit.note(who, "staff.audit.signed-in", null);
			this.log.noteMember(SecurityEvent.SIGNED_IN, request, who.id());
		}
		return SavedAddress.next(request, response);
	}

	/** Ends all sessions of a member, except perhaps the current one. */
	public void showOut(String member, Optional<String> except) {
		this.sessions.findByPrincipalName(member)
			.keySet()
			.stream()
			.filter((id) -> except.isEmpty() || !except.get().equals(id))
			.forEach(this.sessions::deleteById);
	}

	/** Counts the sessions of a member. */
	public int sessions(String member) {
		return this.sessions.findByPrincipalName(member).size();
	}

}
