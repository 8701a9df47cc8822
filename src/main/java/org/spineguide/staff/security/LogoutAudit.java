package org.spineguide.staff.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.spineguide.staff.Audit;
import org.spineguide.staff.StaffMember;
import org.spineguide.web.SecurityEvent;
import org.spineguide.web.SecurityLog;

import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;

/** Writes a line in the audit trail when someone signs out. */
@Component
class LogoutAudit implements LogoutHandler {

	private final Audit audit;

	private final SecurityLog log;

	LogoutAudit(Audit audit, SecurityLog log) {
		this.audit = audit;
		this.log = log;
	}

	@Override
	public void logout(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication who) {
		if (who != null && who.getPrincipal() instanceof StaffMember member) {
			this.audit.note(member, "staff.audit.signed-out", null);
			this.log.noteMember(SecurityEvent.SIGNED_OUT, request, member.id());
		}
	}

}
