package org.spineguide.staff;

import java.util.List;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page that shows whoever runs the site what is to be mended. */
@Controller
class HealthController {

	private final Health health;

	private final List<Duty> duties;

	HealthController(Health health, List<Duty> duties) {
		this.health = health;
		this.duties = duties;
	}

	@GetMapping("/staff/health")
	String show(@AuthenticationPrincipal StaffMember member, Model model) {
		List<Matter> matters = this.health.matters();
		model.addAttribute("ills",
				matters.stream()
					.filter((matter) -> !matter.isWell())
					.map((matter) -> HealthRow.of(matter, member, this.duties))
					.toList());
		model.addAttribute("well", matters.stream().filter(Matter::isWell).toList());
		return "staff/health";
	}

}
