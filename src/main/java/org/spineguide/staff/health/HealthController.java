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

	private final List<StaffSection> sections;

	HealthController(HealthChecks healthChecks, List<StaffSection> sections) {
		this.healthChecks = healthChecks;
		this.sections = sections;
	}

	@GetMapping("/staff/health")
	String show(@AuthenticationPrincipal StaffMember member, Model model) {
		List<HealthItem> items = this.healthChecks.items();
		model.addAttribute("problems",
				items.stream()
					.filter((item) -> !item.isWell())
					.map((item) -> HealthRow.of(item, member, this.sections))
					.toList());
		model.addAttribute("well", items.stream().filter(HealthItem::isWell).toList());
		return "staff/health";
	}

}
