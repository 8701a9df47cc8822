package org.spineguide.staff.health;

import java.util.List;

import org.spineguide.staff.StaffMember;
import org.spineguide.staff.StaffSection;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Health page, which shows staff what needs attention. */
@Controller
class HealthController {

	private final HealthChecks healthChecks;

	private final List<StaffSection> duties;

	HealthController(HealthChecks healthChecks, List<StaffSection> duties) {
		this.healthChecks = healthChecks;
		this.duties = duties;
	}

	@GetMapping("/staff/health")
	String show(@AuthenticationPrincipal StaffMember member, Model model) {
		List<HealthItem> matters = this.healthChecks.matters();
		model.addAttribute("ills",
				matters.stream()
					.filter((matter) -> !matter.isWell())
					.map((matter) -> HealthRow.of(matter, member, this.duties))
					.toList());
		model.addAttribute("well", matters.stream().filter(HealthItem::isWell).toList());
		return "staff/health";
	}

}
