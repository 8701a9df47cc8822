package org.spineguide.staff.security;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.spineguide.staff.StaffMember;
import org.spineguide.staff.StaffSection;
import org.spineguide.staff.session.SignInLevel;
import org.spineguide.web.BodyLimit;
import org.spineguide.web.SecurityEvent;
import org.spineguide.web.SecurityLog;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Filter that refuses large forms and files from those who may not send them, before
 * anything is read: files would be on the disk already when the access rules are checked.
 */
class LargeBodyFilter extends OncePerRequestFilter {

	private final List<StaffSection> sections;

	private final SecurityLog log;

	LargeBodyFilter(List<StaffSection> sections, SecurityLog log) {
		this.sections = List.copyOf(sections);
		this.log = log;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !isMultipart(request) && request.getContentLengthLong() <= BodyLimit.ANYBODY.toBytes();
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (mayBeLarge(request)) {
			chain.doFilter(request, response);
			return;
		}
		this.log.note(SecurityEvent.OVER_BUDGET, request, "body-of-stranger");
		response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
	}

	/** Returns whether the sender may open the section of the address. */
	private boolean mayBeLarge(HttpServletRequest request) {
		Authentication who = SecurityContextHolder.getContext().getAuthentication();
		String path = request.getRequestURI();
		return who != null && SignInLevel.SIGNED_IN.isHeldBy(who) && who.getPrincipal() instanceof StaffMember member
				&& this.sections.stream()
					.filter((section) -> path.startsWith(section.address() + "/"))
					.anyMatch((section) -> section.isFor(member));
	}

	private static boolean isMultipart(HttpServletRequest request) {
		String type = request.getContentType();
		return type != null && type.strip().toLowerCase(Locale.ROOT).startsWith("multipart/");
	}

}
