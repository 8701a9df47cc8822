package org.spineguide.editing.review;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.spineguide.staff.Role;
import org.spineguide.staff.StaffMember;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Page with the articles that are to be reviewed. */
@Controller
class ReviewsController {

	private final ReviewCalendar calendar;

	private final ReviewMail mail;

	ReviewsController(ReviewCalendar calendar, ReviewMail mail) {
		this.calendar = calendar;
		this.mail = mail;
	}

	@GetMapping("/staff/reviews")
	String show(@AuthenticationPrincipal StaffMember member, Model model) {
		Map<ReviewStage, List<ReviewDue>> stages = this.calendar.upcoming()
			.stream()
			.collect(Collectors.groupingBy(ReviewDue::stage, TreeMap::new, Collectors.toList()));
		model.addAttribute("stages", stages);
		model.addAttribute("mayEdit", member.is(Role.EDITOR));
		model.addAttribute("obstacle", this.mail.obstacle().orElse(null));
		return "editing/reviews";
	}

}
