package org.spineguide.staff.home;

import java.util.Locale;

import org.spineguide.staff.StaffMember;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Start page of staff: what waits to be done. */
@Controller
class StaffHomeController {

	private final WorkQueue queue;

	StaffHomeController(WorkQueue queue) {
		this.queue = queue;
	}

	@GetMapping("/staff")
	String show(@AuthenticationPrincipal StaffMember member, Locale locale, Model model) {
		model.addAttribute("work", this.queue.of(member, locale));
		return "staff/home";
	}

	/**
	 * Keeps the session alive: a script requests it when a member says that they are
	 * still there.
	 */
	@PostMapping("/staff/stay")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void stay() {
	}

}
