package org.spineguide.staff.people;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import jakarta.validation.Valid;

import org.spineguide.staff.Audit;
import org.spineguide.staff.FlashMessages;
import org.spineguide.staff.StaffMember;
import org.spineguide.staff.StaffSettings;
import org.spineguide.staff.passkey.PasskeyRow;
import org.spineguide.staff.passkey.Passkeys;
import org.spineguide.staff.password.PasswordForm;
import org.spineguide.staff.password.PasswordRules;
import org.spineguide.staff.password.Passwords;
import org.spineguide.staff.session.SignInSessions;
import org.spineguide.staff.signin.SecondSteps;
import org.spineguide.staff.signin.SignInThrottle;
import org.spineguide.staff.signin.SignInThrottle.Guess;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Account pages, where a member sees and changes how they sign in. */
@Controller
@RequestMapping("/staff/account")
class AccountController {

	private static final String PASSWORD = "staff/password";

	private final Passwords passwords;

	private final PasswordRules rules;

	private final SecondSteps steps;

	private final Passkeys passkeys;

	private final SignInThrottle signInThrottle;

	private final SignInSessions signInSessions;

	private final Audit audit;

	private final StaffSettings settings;

	AccountController(Passwords passwords, PasswordRules rules, SecondSteps steps, Passkeys passkeys,
			SignInThrottle signInThrottle, SignInSessions signInSessions, Audit audit, StaffSettings settings) {
		this.passwords = passwords;
		this.rules = rules;
		this.steps = steps;
		this.passkeys = passkeys;
		this.signInThrottle = signInThrottle;
		this.signInSessions = signInSessions;
		this.audit = audit;
		this.settings = settings;
	}

	@GetMapping
	String show(@AuthenticationPrincipal StaffMember member, @RequestParam Optional<String> note, Model model) {
		model.addAttribute("note", note.filter(FlashMessages::contains).map(FlashMessages::key).orElse(null));
		model.addAttribute("password", this.passwords.has(member.id()));
		model.addAttribute("app", this.steps.hasApp(member.id()));
		model.addAttribute("recoveryCodes", this.steps.recoveryCodes(member.id()));
		model.addAttribute("passkeys", this.passkeys.of(member).stream().map(PasskeyRow::of).toList());
		model.addAttribute("removable", !this.settings.secondStep() || secondSteps(member) > 1);
		model.addAttribute("others", this.signInSessions.sessions(member.id()) - 1);
		return "staff/account";
	}

	@GetMapping("/password")
	String showPassword(Model model) {
		model.addAttribute("change", PasswordForm.empty());
		return PASSWORD;
	}

	@PostMapping("/password")
	String changePassword(@AuthenticationPrincipal StaffMember member,
			@Valid @ModelAttribute("change") PasswordForm form, BindingResult errors, HttpServletRequest request) {
		String chosen = ActivationForm.orEmpty(form.password());
		if (!chosen.isEmpty()) {
			this.rules.problem(chosen, member.email(), member.name())
				.ifPresent((problem) -> errors.rejectValue("password", problem));
		}
		if (errors.hasErrors()) {
			return PASSWORD;
		}
		Guess guess = this.signInThrottle.password(member.email(), Optional.of(member), request);
		if (!guess.isAllowed()) {
			errors.rejectValue("current", "staff.sign-in.too-often");
			return PASSWORD;
		}
		if (!this.passwords.matches(Optional.of(member), ActivationForm.orEmpty(form.current()))) {
			errors.rejectValue("current", "staff.password.not-current");
			return PASSWORD;
		}
		guess.wasRight();
		this.passwords.choose(member.id(), chosen);
		this.audit.note(member, "staff.audit.password-chosen", null);
		// Ends the sessions of others who knew the old password.
		this.signInSessions.showOut(member.id(), Optional.of(request.getSession().getId()));
		return account("password-chosen");
	}

	@PostMapping("/recovery-codes")
	String drawRecoveryCodes(@AuthenticationPrincipal StaffMember member, Model model) {
		if (!this.steps.hasApp(member.id())) {
			return account("");
		}
		this.audit.note(member, "staff.audit.recovery-codes-drawn", null);
		model.addAttribute("recoveryCodes", this.steps.drawRecoveryCodes(member.id()));
		model.addAttribute("next", "/staff/account");
		return "staff/recovery-codes";
	}

	@PostMapping("/app/remove")
	String removeApp(@AuthenticationPrincipal StaffMember member) {
		if (this.settings.secondStep() && secondSteps(member) < 2) {
			return account("");
		}
		this.steps.takeAway(member.id());
		this.audit.note(member, "staff.audit.app-removed", null);
		return account("app-removed");
	}

	@PostMapping("/passkeys/remove")
	String removePasskey(@AuthenticationPrincipal StaffMember member, @RequestParam String id) {
		if (this.settings.secondStep() && secondSteps(member) < 2) {
			return account("");
		}
		this.passkeys.remove(member, id)
			.ifPresent((key) -> this.audit.note(member, "staff.audit.passkey-removed", null));
		return account("passkey-removed");
	}

	@PostMapping("/sign-out-others")
	String signOutOthers(@AuthenticationPrincipal StaffMember member, HttpSession session) {
		this.signInSessions.showOut(member.id(), Optional.of(session.getId()));
		this.audit.note(member, "staff.audit.others-signed-out", null);
		return account("others-signed-out");
	}

	private int secondSteps(StaffMember member) {
		return this.passkeys.of(member).size() + (this.steps.hasApp(member.id()) ? 1 : 0);
	}

	private static String account(String note) {
		return "redirect:/staff/account" + (note.isEmpty() ? "" : "?note=" + note);
	}

}
