package org.spineguide.enquiry;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.spineguide.content.Libraries;
import org.spineguide.staff.StaffMember;
import org.spineguide.web.NotFoundException;

import org.springframework.context.MessageSource;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The page that shows which mails failed and why. Holds no address and no text of one.
 */
@Controller
@RequestMapping("/staff/mails")
class MailController {

	private final Mails mails;

	private final FrontDesk desk;

	private final Postman postman;

	private final Libraries libraries;

	private final MessageSource messages;

	private final Clock clock;

	MailController(Mails mails, FrontDesk desk, Postman postman, Libraries libraries, MessageSource messages,
			Clock clock) {
		this.mails = mails;
		this.desk = desk;
		this.postman = postman;
		this.libraries = libraries;
		this.messages = messages;
		this.clock = clock;
	}

	@GetMapping
	String list(@RequestParam Optional<String> done, Locale locale, Model model) {
		model.addAttribute("note", done.isPresent() ? "enquiry.mails.queued" : null);
		model.addAttribute("mails", this.mails.failed());
		model.addAttribute("mailReady", this.postman.isReady());
		model.addAttribute("words",
				new InboxWords(this.libraries.current(), this.messages, locale, this.clock.instant()));
		return "enquiry/inbox-mails";
	}

	@PostMapping("/{reference}/{audience}")
	String sendAgain(@AuthenticationPrincipal StaffMember member, @PathVariable String reference,
			@PathVariable String audience) {
		this.desk.sendAgain(member, parcel(reference, audience));
		return "redirect:/staff/mails?done";
	}

	private static Parcel parcel(String reference, String audience) {
		return Reference.parse(reference)
			.flatMap((known) -> Stream.of(Audience.values())
				.filter((each) -> each.name().equals(audience))
				.findFirst()
				.map((each) -> new Parcel(known, each)))
			.orElseThrow(NotFoundException::new);
	}

}
