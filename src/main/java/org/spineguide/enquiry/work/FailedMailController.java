package org.spineguide.enquiry.work;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.spineguide.content.Libraries;
import org.spineguide.enquiry.EnquiryReference;
import org.spineguide.enquiry.handling.RequestDesk;
import org.spineguide.enquiry.inbox.InboxWords;
import org.spineguide.enquiry.mail.EnquiryMails;
import org.spineguide.enquiry.mail.MailAudience;
import org.spineguide.enquiry.mail.MailDelivery;
import org.spineguide.enquiry.mail.MailKey;
import org.spineguide.staff.Role;
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
 * Page of failed mails and their reasons. Holds no address and no text of one.
 */
@Controller
@RequestMapping("/staff/mails")
class FailedMailController {

	private final EnquiryMails mails;

	private final RequestDesk desk;

	private final MailDelivery mailDelivery;

	private final Libraries libraries;

	private final MessageSource messages;

	private final Clock clock;

	FailedMailController(EnquiryMails mails, RequestDesk desk, MailDelivery mailDelivery, Libraries libraries,
			MessageSource messages, Clock clock) {
		this.mails = mails;
		this.desk = desk;
		this.mailDelivery = mailDelivery;
		this.libraries = libraries;
		this.messages = messages;
		this.clock = clock;
	}

	@GetMapping
	String list(@AuthenticationPrincipal StaffMember member, @RequestParam Optional<String> done, Locale locale,
			Model model) {
		model.addAttribute("note",
				done.map((what) -> what.equals("dismissed") ? "enquiry.mails.dismissed" : "enquiry.mails.queued")
					.orElse(null));
		model.addAttribute("mayOpen", member.is(Role.RECEPTION));
		model.addAttribute("mails", this.mails.failed());
		model.addAttribute("mailReady", this.mailDelivery.isReady());
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

	@PostMapping("/{reference}/{audience}/dismissal")
	String dismiss(@AuthenticationPrincipal StaffMember member, @PathVariable String reference,
			@PathVariable String audience) {
		this.desk.dismiss(member, parcel(reference, audience));
		return "redirect:/staff/mails?done=dismissed";
	}

	private static MailKey parcel(String reference, String audience) {
		return EnquiryReference.parse(reference)
			.flatMap((known) -> Stream.of(MailAudience.values())
				.filter((each) -> each.name().equals(audience))
				.findFirst()
				.map((each) -> new MailKey(known, each)))
			.orElseThrow(NotFoundException::new);
	}

}
