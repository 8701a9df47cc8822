package org.spineguide.enquiry;

import java.util.Locale;

import org.spineguide.content.Libraries;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The page of one enquiry, for whoever has its secret address. */
@Controller
class StatusController {

	private final Enquiries enquiries;

	private final Libraries libraries;

	private final MessageSource messages;

	StatusController(Enquiries enquiries, Libraries libraries, MessageSource messages) {
		this.enquiries = enquiries;
		this.libraries = libraries;
		this.messages = messages;
	}

	@GetMapping("/appointments/{token:" + Token.FORM + "}")
	String show(@PathVariable String token, Locale locale, Model model) {
		Enquiry enquiry = this.enquiries.find(new Token(token))
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		model.addAttribute("shown", enquiry);
		model.addAttribute("promise",
				new PromiseWords(this.messages, this.libraries.current().clinic().timeZone()).words(enquiry, locale));
		model.addAttribute("advice", this.libraries.current().defaultEdition().emergencyAdvice());
		return "enquiry/status";
	}

}
