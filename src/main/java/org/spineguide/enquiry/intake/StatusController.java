package org.spineguide.enquiry.intake;

import java.time.Clock;
import java.util.Locale;

import org.spineguide.content.Libraries;
import org.spineguide.content.Library;
import org.spineguide.crypto.RandomToken;
import org.spineguide.enquiry.Enquiries;
import org.spineguide.enquiry.Enquiry;
import org.spineguide.enquiry.PromiseWords;
import org.spineguide.web.NotFoundException;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Status page of one enquiry, at its secret address. */
@Controller
@RequestMapping("/appointments/{token:" + Enquiry.TOKEN_FORM + "}")
class StatusController {

	private final Enquiries enquiries;

	private final EnquiryIntake enquiryIntake;

	private final Libraries libraries;

	private final MessageSource messages;

	private final Clock clock;

	StatusController(Enquiries enquiries, EnquiryIntake enquiryIntake, Libraries libraries, MessageSource messages,
			Clock clock) {
		this.enquiries = enquiries;
		this.enquiryIntake = enquiryIntake;
		this.libraries = libraries;
		this.messages = messages;
		this.clock = clock;
	}

	@GetMapping
	String show(@PathVariable String token, Locale locale, Model model) {
		return page("enquiry/status", token, locale, model);
	}

	@GetMapping("/withdraw")
	String askBeforeWithdrawing(@PathVariable String token, Locale locale, Model model) {
		return page("enquiry/withdraw", token, locale, model);
	}

	@PostMapping("/withdraw")
	String withdraw(@PathVariable String token) {
		this.enquiryIntake.withdraw(new RandomToken(token));
		return "redirect:/appointments/" + token;
	}

	private String page(String view, String token, Locale locale, Model model) {
		Enquiry enquiry = this.enquiries.find(new RandomToken(token)).orElseThrow(NotFoundException::new);
		Library library = this.libraries.current();
		String promise = new PromiseWords(this.messages, library.clinic().timeZone()).words(enquiry, locale);
		model.addAttribute("shown", StatusView.of(enquiry, promise, this.clock.instant()));
		model.addAttribute("status", new StatusWords(this.messages, locale));
		model.addAttribute("advice", library.defaultEdition().emergencyAdvice());
		return view;
	}

}
