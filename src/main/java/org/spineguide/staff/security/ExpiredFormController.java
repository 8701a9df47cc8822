package org.spineguide.staff.security;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.spineguide.staff.session.SignInLevel;

import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;

/** Page that gives back what was sent after a session had expired. */
@Controller
class ExpiredFormController {

	@PostMapping(ExpiredForm.PAGE)
	String show(HttpServletRequest request, @Nullable Authentication who, Model model) {
		model.addAttribute("rescue", ExpiredForm.of(request));
		model.addAttribute("signedIn", SignInLevel.SIGNED_IN.isHeldBy(who));
		return "staff/expired-form";
	}

}
