package org.spineguide.editing.articles;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.spineguide.content.Libraries;
import org.spineguide.editing.EditingMessages;
import org.spineguide.editing.TextVersion;
import org.spineguide.editing.compare.Differences;
import org.spineguide.editing.draft.DraftDesk;
import org.spineguide.editing.publish.Outcome;
import org.spineguide.editing.publish.Proposal;
import org.spineguide.editing.publish.Proposals;
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

/** Page where a second person decides on proposals. */
@Controller
@RequestMapping("/staff/proposals")
class ProposalsController {

	private static final String HERE = "redirect:/staff/proposals?note=";

	private final Proposals proposals;

	private final DraftDesk desk;

	private final Libraries libraries;

	private final MessageSource messages;

	ProposalsController(Proposals proposals, DraftDesk desk, Libraries libraries, MessageSource messages) {
		this.proposals = proposals;
		this.desk = desk;
		this.libraries = libraries;
		this.messages = messages;
	}

	@GetMapping
	String list(@AuthenticationPrincipal StaffMember member, @RequestParam Optional<String> note, Locale locale,
			Model model) {
		List<PendingProposal> waiting = this.proposals.open()
			.stream()
			.map((proposal) -> waiting(proposal, member, locale))
			.toList();
		model.addAttribute("proposals", waiting);
		model.addAttribute("note", EditingMessages.key(note));
		return "editing/proposals";
	}

	@PostMapping("/{id}/approve")
	String approve(@AuthenticationPrincipal StaffMember member, @PathVariable String id) {
		Outcome outcome = this.proposals.approve(id, member).orElseThrow(NotFoundException::new);
		return HERE + ((outcome instanceof Outcome.Published) ? "approved" : "not-approved");
	}

	@PostMapping("/{id}/refuse")
	String refuse(@AuthenticationPrincipal StaffMember member, @PathVariable String id) {
		return back(this.proposals.refuse(id, member), "refused");
	}

	@PostMapping("/{id}/withdraw")
	String withdraw(@AuthenticationPrincipal StaffMember member, @PathVariable String id) {
		return back(this.proposals.withdraw(id, member), "taken-back");
	}

	private static String back(boolean done, String note) {
		if (!done) {
			throw new NotFoundException();
		}
		return HERE + note;
	}

	private PendingProposal waiting(Proposal proposal, StaffMember member, Locale locale) {
		TextVersion now = this.desk.now(proposal.file());
		String title = PendingProposal.title(proposal, this.libraries.current(), this.messages, locale);
		return new PendingProposal(proposal, title, Differences.of(now.text(), DraftDesk.plain(proposal.text())),
				!now.stamp().equals(proposal.basedOn()), proposal.by().equals(member.id()));
	}

}
