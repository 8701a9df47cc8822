package org.spineguide.staff.signin;

import java.time.Clock;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.validation.Valid;

import org.spineguide.staff.Audit;
import org.spineguide.staff.StaffMember;
import org.spineguide.staff.passkey.Passkeys;
import org.spineguide.staff.passkey.RefusedPasskeyException;
import org.spineguide.staff.session.AuthenticationFactor;
import org.spineguide.staff.session.SignInLevel;
import org.spineguide.staff.session.SignInSessions;
import org.spineguide.web.PageFrame;
import org.spineguide.web.QrCode;
import org.spineguide.web.SecurityEvent;
import org.spineguide.web.SecurityLog;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/**
 * Pages where a member sets up a second step: an app that makes codes, or a passkey.
 */
@Controller
@RequestMapping("/staff/set-up")
class SecondStepSetupController {

	private static final String VIEW = "staff/set-up-app";

	private static final String ACCOUNT = "/staff/account";

	private static final String SECRET = "staff.app.secret";

	private final SecondSteps steps;

	private final Passkeys passkeys;

	private final TotpSecretCipher cipher;

	private final SignInSessions signInSessions;

	private final Audit audit;

	private final SecurityLog log;

	private final Clock clock;

	SecondStepSetupController(SecondSteps steps, Passkeys passkeys, TotpSecretCipher cipher,
			SignInSessions signInSessions, Audit audit, SecurityLog log, Clock clock) {
		this.steps = steps;
		this.passkeys = passkeys;
		this.cipher = cipher;
		this.signInSessions = signInSessions;
		this.audit = audit;
		this.log = log;
		this.clock = clock;
	}

	@GetMapping
	String choose() {
		return "staff/set-up";
	}

	@GetMapping("/app")
	String showApp(@AuthenticationPrincipal StaffMember member, HttpSession session, Model model) {
		TotpSecret secret = pending(member, session).orElseGet(() -> begin(member, session));
		model.addAttribute("letters", secret.letters());
		model.addAttribute("secondStep", CodeForm.empty());
		return VIEW;
	}

	@GetMapping("/app/picture")
	ResponseEntity<String> picture(@AuthenticationPrincipal StaffMember member, HttpSession session, Model model) {
		String issuer = (model.getAttribute("frame") instanceof PageFrame frame) ? frame.clinic() : "Spineguide";
		return pending(member, session).map((secret) -> QrCode.svg(secret.address(issuer, member.email())))
			.map((svg) -> ResponseEntity.ok().contentType(MediaType.valueOf("image/svg+xml")).body(svg))
			.orElseGet(() -> ResponseEntity.notFound().build());
	}

	@PostMapping("/app")
	String finishApp(@AuthenticationPrincipal StaffMember member, Authentication who,
			@Valid @ModelAttribute("secondStep") CodeForm form, BindingResult errors, Model model,
			HttpServletRequest request, HttpServletResponse response) {
		Optional<TotpSecret> secret = pending(member, request.getSession());
		if (secret.isEmpty()) {
			return "redirect:/staff/set-up/app";
		}
		Optional<Long> step = secret.get().step(form.typed(), this.clock.instant());
		if (errors.hasErrors() || step.isEmpty()) {
			if (!errors.hasErrors()) {
				errors.rejectValue("code", "staff.set-up.app.wrong");
			}
			model.addAttribute("letters", secret.get().letters());
			return VIEW;
		}
		request.getSession().removeAttribute(SECRET);
		this.steps.setUp(member.id(), secret.get(), step.get());
		this.audit.note(member, "staff.audit.app-set-up", null);
		// Shown in answer to the form itself, so that they are kept nowhere readable.
		model.addAttribute("recoveryCodes", this.steps.drawRecoveryCodes(member.id()));
		String next = this.signInSessions.enter(member, AuthenticationFactor.CODE, request, response);
		model.addAttribute("next", SignInLevel.SIGNED_IN.isHeldBy(who) ? ACCOUNT : next);
		return "staff/recovery-codes";
	}

	@PostMapping(path = "/passkey/options", produces = MediaType.APPLICATION_JSON_VALUE)
	@ResponseBody
	String passkeyOptions(Authentication who, HttpServletRequest request) {
		return this.passkeys.beginMaking(who, request);
	}

	@PostMapping("/passkey")
	ResponseEntity<Map<String, String>> makePasskey(@AuthenticationPrincipal StaffMember member, Authentication who,
			HttpServletRequest request, HttpServletResponse response) {
		try {
			this.passkeys.make(JsonBody.of(request), request);
			this.audit.note(member, "staff.audit.passkey-made", null);
			String next = this.signInSessions.enter(member, AuthenticationFactor.PASSKEY, request, response);
			return ResponseEntity
				.ok(Map.of("next", SignInLevel.SIGNED_IN.isHeldBy(who) ? ACCOUNT + "?note=passkey-made" : next));
		}
		catch (RefusedPasskeyException ex) {
			this.log.noteMember(SecurityEvent.PASSKEY_REFUSED, request, member.id());
			return ResponseEntity.status(HttpStatus.BAD_REQUEST).body(Map.of());
		}
	}

	private TotpSecret begin(StaffMember member, HttpSession session) {
		TotpSecret secret = TotpSecret.draw();
		byte[] sealed = this.cipher.encrypt(secret, member.id());
		session.setAttribute(SECRET, Base64.getEncoder().encodeToString(sealed));
		return secret;
	}

	private Optional<TotpSecret> pending(StaffMember member, HttpSession session) {
		return (session.getAttribute(SECRET) instanceof String sealed)
				? this.cipher.decrypt(Base64.getDecoder().decode(sealed), member.id()) : Optional.empty();
	}

}
