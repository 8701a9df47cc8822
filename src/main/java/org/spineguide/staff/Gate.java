package org.spineguide.staff;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/** Sends those on who may not see a page: to sign in, to finish that, or away. */
class Gate implements AuthenticationEntryPoint, AccessDeniedHandler {

	/** Nobody is signed in. */
	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
			throws IOException {
		if (!isVisit(request)) {
			response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
			return;
		}
		boolean ended = request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
		Onward.remember(request);
		response.sendRedirect("/staff/sign-in" + (ended ? "?note=ended" : ""));
	}

	/** Someone is signed in, but may not do this, or not yet. */
	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
			throws IOException {
		Authentication who = SecurityContextHolder.getContext().getAuthentication();
		if (reason instanceof CsrfException && Rescue.isFor(request) && isVisit(request)) {
			// Whoever signed in anew, in another tab, has another token.
			Rescue.answer(request, response);
		}
		else if (reason instanceof CsrfException && !Right.SIGNED_IN.isHeldBy(who)) {
			// The session of the form is over, and its token with it.
			response.sendRedirect("/staff/sign-in?note=ended");
		}
		else if (Right.SECOND_STEP.isHeldBy(who)) {
			Onward.remember(request);
			response.sendRedirect("/staff/second-step");
		}
		else if (isVisit(request) && needsFresh(request) && !Right.FRESH.isHeldBy(who)) {
			Onward.remember(request);
			response.sendRedirect("/staff/sign-in?note=again");
		}
		else {
			response.sendError(HttpServletResponse.SC_FORBIDDEN);
		}
	}

	private static boolean needsFresh(HttpServletRequest request) {
		return StaffSecurity.FRESH_ONLY.stream().anyMatch(request.getRequestURI()::startsWith);
	}

	/** Whether a person looks, and not a script. */
	private static boolean isVisit(HttpServletRequest request) {
		String mode = request.getHeader("Sec-Fetch-Mode");
		return mode == null || mode.equals("navigate");
	}

}
