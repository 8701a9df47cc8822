package org.spineguide.operation.setup;

import java.util.List;

import org.spineguide.staff.Role;
import org.spineguide.staff.StaffMember;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Controller of the page that shows an admin what is still to be set up, and where. */
@Controller
class SetupController {

	private final SetupSteps steps;

	SetupController(SetupSteps steps) {
		this.steps = steps;
	}

	@GetMapping(SetupConfiguration.ADDRESS)
	String show(@AuthenticationPrincipal StaffMember member, Model model) {
		List<SetupStep> all = this.steps.all();
		model.addAttribute("needed", all.stream().filter(SetupStep::isOpen).toList());
		model.addAttribute("optional", all.stream().filter((step) -> !step.done() && step.optional()).toList());
		model.addAttribute("done", all.stream().filter(SetupStep::done).toList());
		model.addAttribute("edits", member.is(Role.EDITOR));
		return "operation/first-steps";
	}

}
