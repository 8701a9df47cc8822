package org.spineguide.editing.signature;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.spineguide.crypto.RandomToken;
import org.spineguide.editing.signature.SigningLinks.SigningLink;
import org.spineguide.staff.StaffMember;
import org.spineguide.staff.StaffMembers;
import org.spineguide.web.ClientAddress;
import org.spineguide.web.RateLimit;
import org.spineguide.web.SecurityEvent;
import org.spineguide.web.SecurityLog;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/**
 * Page of a one-time link, where a clinician without an account signs one text or sends
 * it back.
 */
@Controller
@RequestMapping("/staff/sign/{token}")
class SigningLinkController {

	/** Most looks at such pages from one network, as each is costly to make. */
	private static final int MOST_LOOKS = 60;

	private static final Duration SPAN = Duration.ofMinutes(10);

	private final SigningLinks links;

	private final StaffMembers members;

	private final SigningAnswer signingAnswer;

	private final SecurityLog log;

	private final RateLimit limit;

	SigningLinkController(SigningLinks links, StaffMembers members, SigningAnswer signingAnswer, SecurityLog log,
			Clock clock) {
		this.links = links;
		this.members = members;
		this.signingAnswer = signingAnswer;
		this.log = log;
		this.limit = new RateLimit(MOST_LOOKS, SPAN, clock);
	}

	@GetMapping
	String show(@PathVariable String token, Model model, HttpServletRequest request, HttpServletResponse response) {
		Optional<SigningLink> link = find(token, request, model);
		return link.isPresent() ? this.signingAnswer.show(link.get().file(), "", model) : gone(request, response);
	}

	@PostMapping
	String sign(@PathVariable String token, @ModelAttribute("answer") SigningForm form, BindingResult errors,
			Model model, HttpServletRequest request, HttpServletResponse response) {
		Optional<SigningLink> link = find(token, request, model);
		if (link.isEmpty()) {
			return gone(request, response);
		}
		StaffMember maker = maker(link.get()).orElseThrow();
		Optional<SignatureOrder> order = this.signingAnswer.order(form, errors, maker, maker.name());
		if (order.isEmpty()) {
			return again(link.get(), model);
		}
		// Used first, so that two presses of the button make one signature.
		RandomToken key = new RandomToken(token);
		if (!this.links.use(key)) {
			return gone(request, response);
		}
		boolean isSigned = false;
		try {
			isSigned = this.signingAnswer.sign(link.get().file(), order.get(), errors);
		}
		finally {
			if (!isSigned) {
				this.links.release(key, link.get());
			}
		}
		return isSigned ? done("editing.sign.done", model) : again(link.get(), model);
	}

	@PostMapping("/return")
	String sendBack(@PathVariable String token, @ModelAttribute("answer") SigningForm form, BindingResult errors,
			Model model, HttpServletRequest request, HttpServletResponse response) {
		Optional<SigningLink> link = find(token, request, model);
		if (link.isEmpty()) {
			return gone(request, response);
		}
		if (!this.signingAnswer.mayReturn(form, errors, false)) {
			return again(link.get(), model);
		}
		if (!this.links.use(new RandomToken(token))) {
			return gone(request, response);
		}
		this.signingAnswer.sendBack(link.get().file(), form, SigningForm.line(form.name()),
				maker(link.get()).orElseThrow());
		return done("editing.sign.returned", model);
	}

	private String again(SigningLink link, Model model) {
		this.signingAnswer.fill(link.file(), model);
		return SigningAnswer.VIEW;
	}

	private static String done(String words, Model model) {
		model.addAttribute("words", words);
		return "editing/sign-done";
	}

	/** Finds a good link, unless who made it may not sign in any more. */
	private Optional<SigningLink> find(String token, HttpServletRequest request, Model model) {
		if (!this.limit.admits(ClientAddress.of(request).network())) {
			this.log.note(SecurityEvent.OVER_BUDGET, request);
			throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
		}
		model.addAttribute("address", "/staff/sign/" + token);
		model.addAttribute("returnAddress", "/staff/sign/" + token + "/return");
		return this.links.find(new RandomToken(token)).filter((link) -> maker(link).isPresent());
	}

	private Optional<StaffMember> maker(SigningLink link) {
		return this.members.find(link.madeBy()).filter(StaffMember::isActive);
	}

	private String gone(HttpServletRequest request, HttpServletResponse response) {
		this.log.note(SecurityEvent.LINK_REFUSED, request);
		response.setStatus(HttpStatus.GONE.value());
		return "editing/sign-gone";
	}

}
