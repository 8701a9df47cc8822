package org.spineguide.staff.security;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;

import org.spineguide.staff.StaffMember;
import org.spineguide.staff.StaffSection;
import org.spineguide.staff.session.SavedAddress;
import org.spineguide.staff.session.SignInLevel;
import org.spineguide.web.SecurityEvent;
import org.spineguide.web.SecurityLog;

import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/** Redirect when access is denied: to sign in, to finish signing in, or away. */
class AccessDeniedRedirect implements AuthenticationEntryPoint, AccessDeniedHandler {

	private final SecurityLog log;

	private final List<StaffSection> sections;

	AccessDeniedRedirect(SecurityLog log, List<StaffSection> sections) {
		this.log = log;
		this.sections = List.copyOf(sections);
	}

	/** Handles a request when nobody is signed in. */
	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
			throws IOException {
		if (!isVisit(request)) {
			response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
			return;
		}
		boolean ended = request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
		if (ended && !HttpMethod.GET.matches(request.getMethod())) {
			refuseForm(request, response);
			return;
		}
		SavedAddress.remember(request, response);
		response.sendRedirect("/staff/sign-in" + (ended ? "?note=ended" : ""));
	}

	/** Handles a request when somebody is signed in, but may not do this, or not yet. */
	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
			throws IOException {
		Authentication who = SecurityContextHolder.getContext().getAuthentication();
		if (reason instanceof CsrfException) {
			note(SecurityEvent.CSRF_REFUSED, who, request);
		}
		if (reason instanceof CsrfException && ExpiredForm.isFor(request) && isVisit(request)) {
			// A new sign-in, in another tab, has another token.
			ExpiredForm.answer(request, response);
		}
		else if (reason instanceof CsrfException && !SignInLevel.SIGNED_IN.isHeldBy(who)) {
			// The session of the form is over, and its token with it.
			refuseForm(request, response);
		}
		else if (SignInLevel.SECOND_STEP.isHeldBy(who)) {
			SavedAddress.remember(request, response);
			response.sendRedirect("/staff/second-step");
		}
		else if (isVisit(request) && needsFresh(request) && !SignInLevel.FRESH.isHeldBy(who)) {
			SavedAddress.remember(request, response);
			response.sendRedirect("/staff/sign-in?note=again");
		}
		else {
			if (!(reason instanceof CsrfException)) {
				note(SecurityEvent.ACCESS_DENIED, who, request);
			}
			response.sendError(HttpServletResponse.SC_FORBIDDEN);
		}
	}

	/**
	 * Says that a form was not sent, such as a search or a download. After sign-in comes
	 * the start of the section that it belongs to: the address of a form may have no
	 * page.
	 */
	private void refuseForm(HttpServletRequest request, HttpServletResponse response) throws IOException {
		Optional<StaffSection> section = this.sections.stream()
			.filter((each) -> each.covers(request.getRequestURI()))
			.findFirst();
		section.ifPresent((each) -> SavedAddress.remember(each, response));
		response.sendRedirect("/staff/sign-in?note=" + (section.isPresent() ? "ended-unsent" : "ended"));
	}

	private void note(SecurityEvent event, @Nullable Authentication who, HttpServletRequest request) {
		if (who != null && who.getPrincipal() instanceof StaffMember member) {
			this.log.noteMember(event, request, member.id());
		}
		else {
			this.log.note(event, request);
		}
	}

	private static boolean needsFresh(HttpServletRequest request) {
		return StaffSecurity.FRESH_ONLY.stream().anyMatch(request.getRequestURI()::startsWith);
	}

	/** Returns whether a person opens a page, rather than a script. */
	private static boolean isVisit(HttpServletRequest request) {
		String mode = request.getHeader("Sec-Fetch-Mode");
		return mode == null || mode.equals("navigate");
	}

}
