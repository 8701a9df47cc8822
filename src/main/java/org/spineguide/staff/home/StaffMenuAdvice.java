package org.spineguide.staff.home;

import java.util.Comparator;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.spineguide.staff.StaffMember;
import org.spineguide.staff.StaffSection;
import org.spineguide.staff.session.SignInLevel;
import org.spineguide.staff.session.StaffAuthentication;

import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Puts the menu of staff into the model of every page that they see signed in. */
@ControllerAdvice
class StaffMenuAdvice {

	private final List<StaffSection> sections;

	StaffMenuAdvice(List<StaffSection> sections) {
		this.sections = sections.stream().sorted(Comparator.comparingInt(StaffSection::order)).toList();
	}

	@ModelAttribute("staff")
	@Nullable StaffHeader staff(@Nullable Authentication who, HttpServletRequest request) {
		if (!(who instanceof StaffAuthentication && who.getPrincipal() instanceof StaffMember member)) {
			return null;
		}
		boolean signedIn = SignInLevel.SIGNED_IN.isHeldBy(who);
		List<StaffSection> mine = signedIn ? this.sections.stream().filter((section) -> section.isFor(member)).toList()
				: List.of();
		return new StaffHeader(member, signedIn, mine, request.getRequestURI());
	}

}
