package org.spineguide.enquiry.bulk;

import java.util.List;
import java.util.Map;

import org.spineguide.enquiry.inbox.InboxFilter;
import org.spineguide.staff.StaffMember;
import org.spineguide.web.NotFoundException;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Pages on which staff close or erase several requests at once; nothing is done before
 * they confirm how many.
 */
@Controller
@RequestMapping("/staff/requests/bulk")
class BulkController {

	private final BulkDesk desk;

	BulkController(BulkDesk desk) {
		this.desk = desk;
	}

	/** Asks whether to do it, and names how many. */
	@PostMapping
	String ask(@RequestParam(defaultValue = "") String action, @RequestParam(defaultValue = "") List<String> chosen,
			@RequestParam Map<String, String> fields, Model model) {
		BulkAction known = action(action);
		List<BulkChoice> choices = BulkChoice.of(chosen);
		List<BulkChoice> possible = this.desk.possible(known, choices);
		model.addAttribute("action", known);
		model.addAttribute("possible", possible);
		model.addAttribute("left", choices.size() - possible.size());
		model.addAttribute("filter", InboxFilter.of(fields));
		return "enquiry/inbox-bulk";
	}

	@PostMapping("/confirmed")
	String perform(@AuthenticationPrincipal StaffMember member, @RequestParam(defaultValue = "") String action,
			@RequestParam(defaultValue = "") List<String> chosen, @RequestParam Map<String, String> fields) {
		BulkAction known = action(action);
		List<BulkChoice> choices = BulkChoice.of(chosen);
		int done = this.desk.perform(member, known, choices);
		return "redirect:" + InboxFilter.of(fields)
			.turnedTo(0)
			.address(known.result() + "=" + done + "&left=" + (choices.size() - done));
	}

	/** Redirects a GET for an address that only takes POST. */
	@GetMapping({ "", "/confirmed" })
	String beginAgain() {
		return "redirect:/staff/requests";
	}

	private static BulkAction action(String name) {
		return BulkAction.named(name).orElseThrow(NotFoundException::new);
	}

}
