package org.spineguide.staff;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;

import org.jspecify.annotations.Nullable;

/** The page that gives back what was sent when a session was over. */
@Controller
class RescueController {

	@PostMapping(Rescue.PAGE)
	String show(HttpServletRequest request, @Nullable Authentication who, Model model) {
		model.addAttribute("rescue", Rescue.of(request));
		model.addAttribute("signedIn", Right.SIGNED_IN.isHeldBy(who));
		return "staff/rescued";
	}

}
