package org.spineguide.staff.people;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.groups.Default;
import org.jspecify.annotations.Nullable;

import org.spineguide.crypto.RandomToken;
import org.spineguide.staff.StaffMember;
import org.spineguide.staff.password.PasswordRules;
import org.spineguide.staff.people.OneTimeLinks.OneTimeLink;
import org.spineguide.staff.session.AuthenticationFactor;
import org.spineguide.staff.session.SignInSessions;
import org.spineguide.web.SecurityEvent;
import org.spineguide.web.SecurityLog;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.SmartValidator;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Page of a one-time link: create the first account, join, or choose a new password.
 */
@Controller
@RequestMapping("/staff/join/{token}")
class ActivationController {

	private static final String VIEW = "staff/join";

	private final AccountActivation accountActivation;

	private final PasswordRules rules;

	private final SmartValidator validator;

	private final SignInSessions signInSessions;

	private final SecurityLog log;

	ActivationController(AccountActivation accountActivation, PasswordRules rules, SmartValidator validator,
			SignInSessions signInSessions, SecurityLog log) {
		this.accountActivation = accountActivation;
		this.rules = rules;
		this.validator = validator;
		this.signInSessions = signInSessions;
		this.log = log;
	}

	@GetMapping
	String show(@PathVariable String token, Model model, HttpServletRequest request, HttpServletResponse response) {
		Optional<OneTimeLink> link = open(token, model);
		model.addAttribute("join", ActivationForm.empty());
		return link.isPresent() ? VIEW : gone(request, response);
	}

	@PostMapping
	String join(@PathVariable String token, @ModelAttribute("join") ActivationForm form, BindingResult errors,
			Model model, HttpServletRequest request, HttpServletResponse response) {
		Optional<OneTimeLink> link = open(token, model);
		if (link.isEmpty()) {
			return gone(request, response);
		}
		@Nullable StaffMember guest = this.accountActivation.guest(link.get()).orElse(null);
		String email = (guest != null) ? guest.email() : ActivationForm.orEmpty(form.email());
		String name = (guest != null) ? guest.name() : ActivationForm.orEmpty(form.name());
		String password = ActivationForm.orEmpty(form.password());
		Object[] groups = (guest != null) ? new Object[0] : new Object[] { Default.class, ActivationForm.First.class };
		this.validator.validate(form, errors, groups);
		if (!password.isEmpty()) {
			this.rules.problem(password, email, name).ifPresent((problem) -> errors.rejectValue("password", problem));
		}
		if (errors.hasErrors()) {
			return VIEW;
		}
		RandomToken key = new RandomToken(token);
		Optional<StaffMember> joined = (guest != null) ? this.accountActivation.member(key, guest, password)
				: this.accountActivation.first(key, email, name, password);
		joined.ifPresent((member) -> this.signInSessions.showOut(member.id(), Optional.empty()));
		return joined
			.map((member) -> "redirect:"
					+ this.signInSessions.enter(member, AuthenticationFactor.PASSWORD, request, response))
			.orElseGet(() -> gone(request, response));
	}

	private Optional<OneTimeLink> open(String token, Model model) {
		Optional<OneTimeLink> link = this.accountActivation.link(new RandomToken(token))
			.filter((good) -> good.isForFirst() || this.accountActivation.guest(good).isPresent());
		link.ifPresent((good) -> {
			model.addAttribute("guest", this.accountActivation.guest(good).orElse(null));
			model.addAttribute("address", "/staff/join/" + token);
		});
		return link;
	}

	private String gone(HttpServletRequest request, HttpServletResponse response) {
		this.log.note(SecurityEvent.LINK_REFUSED, request);
		response.setStatus(HttpStatus.GONE.value());
		return "staff/no-link";
	}

}
