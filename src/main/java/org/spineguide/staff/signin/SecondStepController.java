package org.spineguide.staff.signin;

import java.time.Clock;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.spineguide.staff.Audit;
import org.spineguide.staff.StaffMember;
import org.spineguide.staff.session.AuthenticationFactor;
import org.spineguide.staff.session.SignInSessions;
import org.spineguide.staff.signin.SignInThrottle.Guess;
import org.spineguide.web.SecurityEvent;
import org.spineguide.web.SecurityLog;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** Page that asks for a code after the password. */
@Controller
class SecondStepController {

	private static final String VIEW = "staff/second-step";

	private final SecondSteps steps;

	private final SignInThrottle signInThrottle;

	private final SignInSessions signInSessions;

	private final Audit audit;

	private final SecurityLog log;

	private final Clock clock;

	SecondStepController(SecondSteps steps, SignInThrottle signInThrottle, SignInSessions signInSessions, Audit audit,
			SecurityLog log, Clock clock) {
		this.steps = steps;
		this.signInThrottle = signInThrottle;
		this.signInSessions = signInSessions;
		this.audit = audit;
		this.log = log;
		this.clock = clock;
	}

	@GetMapping("/staff/second-step")
	String show(@AuthenticationPrincipal StaffMember member, Model model) {
		if (!member.hasSecondStep()) {
			return "redirect:/staff/set-up";
		}
		model.addAttribute("codes", this.steps.hasApp(member.id()));
		model.addAttribute("secondStep", CodeForm.empty());
		return VIEW;
	}

	@PostMapping("/staff/second-step")
	String check(@AuthenticationPrincipal StaffMember member, @Valid @ModelAttribute("secondStep") CodeForm form,
			BindingResult errors, Model model, HttpServletRequest request, HttpServletResponse response) {
		model.addAttribute("codes", this.steps.hasApp(member.id()));
		if (errors.hasErrors()) {
			return VIEW;
		}
		Guess guess = this.signInThrottle.code(member, request);
		if (!guess.isAllowed()) {
			errors.rejectValue("code", "staff.sign-in.too-often");
			response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
			this.log.note(SecurityEvent.OVER_BUDGET, request, "code");
			return VIEW;
		}
		if (this.steps.takesCode(member.id(), form.typed(), this.clock.instant())) {
			guess.wasRight();
			return "redirect:" + this.signInSessions.enter(member, AuthenticationFactor.CODE, request, response);
		}
		if (this.steps.takesRecoveryCode(member.id(), form.typed())) {
			guess.wasRight();
			this.audit.note(member, "staff.audit.recovery-code-used", null);
			return "redirect:" + this.signInSessions.enter(member, AuthenticationFactor.CODE, request, response);
		}
		errors.rejectValue("code", "staff.second-step.wrong");
		this.log.noteMember(SecurityEvent.CODE_REFUSED, request, member.id());
		this.audit.note("staff.audit.code-refused", member.id());
		return VIEW;
	}

}
