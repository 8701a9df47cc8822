package org.spineguide.staff.signin;

import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.spineguide.staff.Audit;
import org.spineguide.staff.FlashMessages;
import org.spineguide.staff.StaffMember;
import org.spineguide.staff.StaffMembers;
import org.spineguide.staff.StaffSettings;
import org.spineguide.staff.passkey.Passkeys;
import org.spineguide.staff.passkey.RefusedPasskeyException;
import org.spineguide.staff.password.Passwords;
import org.spineguide.staff.session.AuthenticationFactor;
import org.spineguide.staff.session.SignInSessions;
import org.spineguide.staff.signin.SignInThrottle.Guess;
import org.spineguide.web.SecurityEvent;
import org.spineguide.web.SecurityLog;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Sign-in page. */
@Controller
@RequestMapping("/staff/sign-in")
class SignInController {

	private static final String VIEW = "staff/sign-in";

	private final StaffMembers members;

	private final Passwords passwords;

	private final Passkeys passkeys;

	private final SignInThrottle signInThrottle;

	private final SignInSessions signInSessions;

	private final Audit audit;

	private final SecurityLog log;

	private final StaffSettings settings;

	SignInController(StaffMembers members, Passwords passwords, Passkeys passkeys, SignInThrottle signInThrottle,
			SignInSessions signInSessions, Audit audit, SecurityLog log, StaffSettings settings) {
		this.members = members;
		this.passwords = passwords;
		this.passkeys = passkeys;
		this.signInThrottle = signInThrottle;
		this.signInSessions = signInSessions;
		this.audit = audit;
		this.log = log;
		this.settings = settings;
	}

	@ModelAttribute("provider")
	@Nullable String provider() {
		return (this.settings.identityProvider() != null) ? this.settings.identityProvider().name() : null;
	}

	@GetMapping
	String show(@AuthenticationPrincipal @Nullable StaffMember member, @RequestParam Optional<String> note,
			Model model) {
		model.addAttribute("signIn", new SignInForm((member != null) ? member.email() : null, null));
		model.addAttribute("note", note.filter(FlashMessages::contains).map(FlashMessages::key).orElse(null));
		return VIEW;
	}

	@PostMapping
	String signIn(@Valid @ModelAttribute("signIn") SignInForm form, BindingResult errors, HttpServletRequest request,
			HttpServletResponse response) {
		if (errors.hasErrors()) {
			return VIEW;
		}
		Optional<StaffMember> member = this.members.findByEmail(form.typedEmail());
		Guess guess = this.signInThrottle.password(form.typedEmail(), member, request);
		if (!guess.isAllowed()) {
			errors.rejectValue("email", "staff.sign-in.too-often");
			response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
			this.log.note(SecurityEvent.OVER_BUDGET, request, "password");
			return VIEW;
		}
		if (!this.passwords.matches(member, form.typedPassword())) {
			// The same words whatever was wrong, so that nobody learns who has an
			// account.
			errors.rejectValue("email", "staff.sign-in.wrong");
			this.log.note(SecurityEvent.PASSWORD_REFUSED, request);
			member.ifPresent((someone) -> this.audit.note("staff.audit.sign-in-refused", someone.id()));
			return VIEW;
		}
		guess.wasRight();
		return "redirect:"
				+ this.signInSessions.enter(member.orElseThrow(), AuthenticationFactor.PASSWORD, request, response);
	}

	@PostMapping(path = "/passkey/options", produces = MediaType.APPLICATION_JSON_VALUE)
	@ResponseBody
	String options(HttpServletRequest request) {
		return this.passkeys.beginAsking(request);
	}

	@PostMapping("/passkey")
	ResponseEntity<Map<String, String>> signInWithPasskey(HttpServletRequest request, HttpServletResponse response) {
		try {
			StaffMember member = this.passkeys.ask(JsonBody.of(request), request);
			return ResponseEntity
				.ok(Map.of("next", this.signInSessions.enter(member, AuthenticationFactor.PASSKEY, request, response)));
		}
		catch (RefusedPasskeyException ex) {
			this.log.note(SecurityEvent.PASSKEY_REFUSED, request);
			return ResponseEntity.status(HttpStatus.FORBIDDEN).body(Map.of());
		}
	}

}
