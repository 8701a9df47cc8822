package org.spineguide.enquiry.inbox;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import org.spineguide.content.Libraries;
import org.spineguide.enquiry.EnquiryReference;
import org.spineguide.enquiry.handling.BulkResult;
import org.spineguide.enquiry.handling.ShownNames;
import org.spineguide.enquiry.mail.MailDelivery;
import org.spineguide.enquiry.retention.Retention;
import org.spineguide.enquiry.retention.RetentionSettings;
import org.spineguide.staff.StaffMember;

import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Pages of the inbox. */
@Controller
@RequestMapping("/staff/requests")
class InboxController {

	/** Time ahead for which staff can see what will be erased. */
	private static final Duration AHEAD = Duration.ofDays(30);

	private final Inbox inbox;

	private final InboxExport export;

	private final InboxList list;

	private final ShownNames names;

	private final Retention retention;

	private final RetentionSettings times;

	private final MailDelivery mailDelivery;

	private final Libraries libraries;

	private final MessageSource messages;

	private final Clock clock;

	InboxController(Inbox inbox, InboxExport export, InboxList list, ShownNames names, Retention retention,
			RetentionSettings times, MailDelivery mailDelivery, Libraries libraries, MessageSource messages,
			Clock clock) {
		this.inbox = inbox;
		this.export = export;
		this.list = list;
		this.names = names;
		this.retention = retention;
		this.times = times;
		this.mailDelivery = mailDelivery;
		this.libraries = libraries;
		this.messages = messages;
		this.clock = clock;
	}

	@ModelAttribute("words")
	InboxWords words(Locale locale) {
		return new InboxWords(this.libraries.current(), this.messages, locale, this.clock.instant());
	}

	@ModelAttribute("times")
	RetentionSettings times() {
		return this.times;
	}

	@GetMapping
	String list(@RequestParam Map<String, String> fields, @ModelAttribute("words") InboxWords words,
			HttpSession session, Model model) {
		this.list.addTo(model, InboxFilter.of(fields), words, session);
		model.addAttribute("mailReady", this.mailDelivery.isReady());
		model.addAttribute("done", BulkResult.of(fields));
		return "enquiry/inbox";
	}

	/**
	 * Shows, or hides, the names of the people whose requests are on a page of a list.
	 */
	@PostMapping("/names")
	String names(@AuthenticationPrincipal StaffMember member, @RequestParam Map<String, String> fields,
			HttpSession session) {
		InboxFilter filter = InboxFilter.of(fields);
		if (fields.containsKey("hide")) {
			this.names.hide(session);
		}
		else {
			this.names.show(member,
					this.inbox.list(filter).stream().limit(Inbox.PAGE).map(InboxEntry::reference).toList(), session);
		}
		return "redirect:" + EnquiryReference.parse(fields.getOrDefault("open", ""))
			.map(filter::address)
			.orElseGet(filter::address);
	}

	@PostMapping("/export")
	void export(@AuthenticationPrincipal StaffMember member, @RequestParam Map<String, String> fields, Locale locale,
			HttpServletResponse response) throws IOException {
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), this.libraries.current().clinic().timeZone());
		response.setContentType("text/csv");
		response.setCharacterEncoding(StandardCharsets.UTF_8.name());
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment().filename("requests-" + today + ".csv").build().toString());
		Writer out = response.getWriter();
		this.export.write(member, InboxFilter.of(fields), locale, out);
		out.flush();
	}

	/**
	 * Redirects a GET for an address that only takes POST, as after signing in again or
	 * going back.
	 */
	@GetMapping({ "/export", "/names" })
	String beginAgain() {
		return "redirect:/staff/requests";
	}

	@GetMapping("/erasures")
	String showErasures(Model model) {
		model.addAttribute("erasures", this.retention.upcoming(AHEAD));
		model.addAttribute("ahead", AHEAD.toDays());
		return "enquiry/inbox-erasures";
	}

}
