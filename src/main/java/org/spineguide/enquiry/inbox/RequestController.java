package org.spineguide.enquiry.inbox;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import org.spineguide.content.Clinic;
import org.spineguide.content.Libraries;
import org.spineguide.content.Library;
import org.spineguide.enquiry.Enquiry;
import org.spineguide.enquiry.EnquiryReference;
import org.spineguide.enquiry.EnquiryStatus;
import org.spineguide.enquiry.PromiseWords;
import org.spineguide.enquiry.RefusedChangeException;
import org.spineguide.enquiry.form.AnswerOptions;
import org.spineguide.enquiry.handling.Handling;
import org.spineguide.enquiry.handling.HandlingForm;
import org.spineguide.enquiry.handling.RequestDesk;
import org.spineguide.enquiry.handling.StaffNotes;
import org.spineguide.enquiry.mail.EnquiryMails;
import org.spineguide.enquiry.retention.RetentionSettings;
import org.spineguide.enquiry.spam.SpamSigns;
import org.spineguide.staff.StaffMember;
import org.spineguide.web.NotFoundException;

import org.springframework.context.MessageSource;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Page on which staff read one enquiry and answer it. */
@Controller
@RequestMapping("/staff/requests/{reference}")
class RequestController {

	/** Name of the button that saves a note and does nothing else. */
	private static final String NOTE = "NOTE";

	private static final int MOST_OTHERS = 10;

	private final RequestDesk desk;

	private final Inbox inbox;

	private final InboxList list;

	private final StaffNotes notes;

	private final EnquiryMails mails;

	private final SpamSigns spamSigns;

	private final RetentionSettings times;

	private final Libraries libraries;

	private final MessageSource messages;

	private final Clock clock;

	RequestController(RequestDesk desk, Inbox inbox, InboxList list, StaffNotes notes, EnquiryMails mails,
			SpamSigns spamSigns, RetentionSettings times, Libraries libraries, MessageSource messages, Clock clock) {
		this.desk = desk;
		this.inbox = inbox;
		this.list = list;
		this.notes = notes;
		this.mails = mails;
		this.spamSigns = spamSigns;
		this.times = times;
		this.libraries = libraries;
		this.messages = messages;
		this.clock = clock;
	}

	@GetMapping
	String show(@AuthenticationPrincipal StaffMember member, @PathVariable String reference,
			@RequestParam Map<String, String> fields, HttpSession session, Locale locale, Model model) {
		Enquiry enquiry = look(member, reference);
		String done = fields.getOrDefault("done", "");
		model.addAttribute("note",
				done.equals(NOTE) ? "enquiry.handled.note" : Handling.named(done).map(Handling::done).orElse(null));
		model.addAttribute("form", new HandlingForm(null, null, null, null));
		return page(enquiry, fields, session, locale, model);
	}

	@PostMapping
	String handle(@AuthenticationPrincipal StaffMember member, @PathVariable String reference,
			@ModelAttribute("form") HandlingForm form, BindingResult errors, @RequestParam Map<String, String> fields,
			HttpSession session, Locale locale, Model model, HttpServletResponse response) {
		Optional<Handling> handling = Handling.named(form.handling());
		HandlingForm whole = form.with(phrases(locale));
		if (whole.note().length() > HandlingForm.LONGEST_NOTE) {
			errors.rejectValue("note", "enquiry.note.long");
		}
		else if (handling.isEmpty() && whole.note().isBlank()) {
			errors.rejectValue("note", "enquiry.note.empty");
		}
		if (errors.hasErrors()) {
			return page(look(member, reference), fields, session, locale, model);
		}
		Enquiry enquiry = found(this.desk.find(parse(reference)));
		InboxFilter filter = InboxFilter.of(fields);
		EnquiryReference next = this.list.after(filter, enquiry.reference());
		try {
			handling.ifPresentOrElse((each) -> this.desk.handle(member, enquiry, each, whole),
					() -> this.desk.note(member, enquiry, whole.note()));
		}
		catch (OptimisticLockingFailureException | RefusedChangeException ex) {
			if (!this.desk.isRepeated(member, enquiry, handling.orElseThrow(), whole)) {
				response.setStatus(HttpStatus.CONFLICT.value());
				Enquiry now = look(member, reference);
				model.addAttribute("meanwhile", meanwhile(now, locale));
				return page(now, fields, session, locale, model);
			}
		}
		return "redirect:/staff/requests/" + enquiry.reference() + filter
			.query("done=" + handling.map(Handling::name).orElse(NOTE) + ((next != null) ? "&next=" + next : ""));
	}

	/** Returns the phrases for notes, which a clinic may change with its other words. */
	private List<String> phrases(Locale locale) {
		return List.of(this.messages.getMessage("enquiry.note.phrases", null, locale).split("\\s*\\|\\s*"));
	}

	/** Returns the message about who else changed the enquiry last. */
	private String meanwhile(Enquiry enquiry, Locale locale) {
		if (enquiry.status() == EnquiryStatus.WITHDRAWN) {
			return this.messages.getMessage("enquiry.meanwhile.sender", null, locale);
		}
		return this.desk.lastHand(enquiry.reference())
			.map((who) -> this.messages.getMessage("enquiry.meanwhile.member", new Object[] { who }, locale))
			.orElseGet(() -> this.messages.getMessage("enquiry.meanwhile.somebody", null, locale));
	}

	private String page(Enquiry enquiry, Map<String, String> fields, HttpSession session, Locale locale, Model model) {
		Library library = this.libraries.current();
		Clinic clinic = library.clinic();
		EnquiryReference reference = enquiry.reference();
		InboxWords words = new InboxWords(library, this.messages, locale, this.clock.instant());
		model.addAttribute("words", words);
		this.list.addTo(model, InboxFilter.of(fields), words, session, reference,
				EnquiryReference.parse(fields.getOrDefault("next", "")).orElse(null));
		model.addAttribute("phrases", phrases(locale));
		model.addAttribute("shown", RequestView.of(enquiry, new AnswerOptions(library, this.messages, locale),
				clinic.country(), new PromiseWords(this.messages, clinic.timeZone()).words(enquiry, locale)));
		model.addAttribute("times", this.times);
		model.addAttribute("held", this.spamSigns.about(List.of(reference)));
		model.addAttribute("notes", this.notes.about(reference));
		model.addAttribute("mails", this.mails.about(reference));
		model.addAttribute("others", this.inbox.others(reference, MOST_OTHERS));
		model.addAttribute("history", this.desk.history(reference));
		return "enquiry/inbox-request";
	}

	private Enquiry look(StaffMember member, String reference) {
		return found(this.desk.look(member, parse(reference)));
	}

	private static EnquiryReference parse(String typed) {
		return found(EnquiryReference.parse(typed));
	}

	private static <T> T found(Optional<T> thing) {
		return thing.orElseThrow(NotFoundException::new);
	}

}
