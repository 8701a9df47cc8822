package org.spineguide.staff;

import java.util.Comparator;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Puts the menu of staff into the model of every page that they see signed in. */
@ControllerAdvice
class DeskAdvice {

	private final List<Duty> duties;

	DeskAdvice(List<Duty> duties) {
		this.duties = duties.stream().sorted(Comparator.comparingInt(Duty::order)).toList();
	}

	@ModelAttribute("desk")
	@Nullable Desk desk(@Nullable Authentication who, HttpServletRequest request) {
		if (!(who instanceof StaffAuthentication && who.getPrincipal() instanceof StaffMember member)) {
			return null;
		}
		boolean signedIn = Right.SIGNED_IN.isHeldBy(who);
		List<Duty> mine = signedIn ? this.duties.stream().filter((duty) -> duty.isFor(member)).toList() : List.of();
		return new Desk(member, signedIn, mine, request.getRequestURI());
	}

	/**
	 * What stands above every page of staff.
	 *
	 * @param member who is signed in
	 * @param signedIn whether they showed all that is asked for
	 * @param duties what they may do
	 * @param address the page they see
	 */
	record Desk(StaffMember member, boolean signedIn, List<Duty> duties, String address) {

		/** Whether the page belongs to the duty. */
		public boolean isAt(Duty duty) {
			return this.address.equals(duty.address()) || this.address.startsWith(duty.address() + "/");
		}

	}

}
