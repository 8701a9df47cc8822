package org.spineguide.editing.signature;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.spineguide.content.Libraries;
import org.spineguide.content.file.ContentFile;
import org.spineguide.content.review.SmallChange;
import org.spineguide.crypto.RandomToken;
import org.spineguide.editing.EditingMessages;
import org.spineguide.editing.draft.DraftDesk;
import org.spineguide.editing.publish.Outcome;
import org.spineguide.editing.publish.OutcomeMessages;
import org.spineguide.staff.Audit;
import org.spineguide.staff.StaffAddress;
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
 * Pages of those who have texts signed: what is signed and what not, links for
 * clinicians, remarks, and small corrections.
 */
@Controller
@RequestMapping("/staff/signatures")
class SignaturesController {

	private static final String PAGE = "/staff/signatures/page";

	private static final String VIEW = "editing/signature";

	private final SigningDesk signingDesk;

	private final SigningLinks links;

	private final ReviewRemarks remarks;

	private final SmallCorrections corrections;

	private final Libraries libraries;

	private final Audit audit;

	private final StaffAddress address;

	SignaturesController(SigningDesk signingDesk, SigningLinks links, ReviewRemarks remarks,
			SmallCorrections corrections, Libraries libraries, Audit audit, StaffAddress address) {
		this.signingDesk = signingDesk;
		this.links = links;
		this.remarks = remarks;
		this.corrections = corrections;
		this.libraries = libraries;
		this.audit = audit;
		this.address = address;
	}

	@GetMapping
	String list(@RequestParam Optional<String> note, Model model) {
		Set<String> waiting = new HashSet<>(this.remarks.files());
		waiting.addAll(this.corrections.files());
		model.addAttribute("groups", SignatureRow.all(this.libraries.current(), waiting));
		model.addAttribute("note", EditingMessages.key(note));
		return "editing/signatures";
	}

	@GetMapping("/page")
	String show(@AuthenticationPrincipal StaffMember member, @RequestParam String file,
			@RequestParam Optional<String> note, Model model) {
		model.addAttribute("note", EditingMessages.key(note));
		return page(DraftDesk.file(file), member, model);
	}

	/** Shows a link in the response to the form itself, so that it is stored nowhere. */
	@PostMapping("/link")
	String makeLink(@AuthenticationPrincipal StaffMember member, @RequestParam String file, Model model) {
		ContentFile article = DraftDesk.file(file);
		SigningPage page = this.signingDesk.open(article).orElseThrow(NotFoundException::new);
		RandomToken token = this.links.make(article, member);
		this.audit.note(member, "editing.audit.signing-link", article.path());
		model.addAttribute("page", page.page());
		model.addAttribute("link", this.address.of("/staff/sign/" + token.value()));
		model.addAttribute("days", SigningLinks.LIFETIME.toDays());
		return "editing/signing-link";
	}

	@PostMapping("/revoke")
	String revoke(@AuthenticationPrincipal StaffMember member, @RequestParam String file) {
		ContentFile article = DraftDesk.file(file);
		if (this.links.revoke(article) > 0) {
			this.audit.note(member, "editing.audit.links-revoked", article.path());
		}
		return EditingMessages.to(PAGE, article, "links-revoked");
	}

	@PostMapping("/settle")
	String settle(@AuthenticationPrincipal StaffMember member, @RequestParam String remark) {
		ContentFile file = this.signingDesk.settle(remark, member);
		return (file != null) ? EditingMessages.to(PAGE, file, "remark-settled") : "redirect:/staff/signatures";
	}

	@PostMapping("/ask")
	String ask(@AuthenticationPrincipal StaffMember member, @RequestParam String file, @RequestParam String seen,
			@RequestParam(defaultValue = "") List<SmallChange> kinds) {
		ContentFile article = DraftDesk.file(file);
		return EditingMessages.to(PAGE, article,
				this.signingDesk.ask(article, seen, kinds, member) ? "small-asked" : "small-not-asked");
	}

	@PostMapping("/confirm")
	String confirm(@AuthenticationPrincipal StaffMember member, @RequestParam String file, Model model) {
		ContentFile article = DraftDesk.file(file);
		Outcome outcome = this.signingDesk.confirm(article, member).orElseThrow(NotFoundException::new);
		if (outcome instanceof Outcome.Published) {
			return EditingMessages.to(PAGE, article, "small-confirmed");
		}
		model.addAttribute("problem", OutcomeMessages.problem(outcome));
		return page(article, member, model);
	}

	@PostMapping("/decline")
	String decline(@AuthenticationPrincipal StaffMember member, @RequestParam String file) {
		ContentFile article = DraftDesk.file(file);
		this.signingDesk.decline(article, member);
		return EditingMessages.to(PAGE, article, "small-declined");
	}

	private String page(ContentFile file, StaffMember member, Model model) {
		SigningPage page = this.signingDesk.open(file).orElseThrow(NotFoundException::new);
		model.addAttribute("signing", page);
		model.addAttribute("page", page.page());
		model.addAttribute("remarks", this.remarks.of(file));
		model.addAttribute("links", this.links.count(file));
		model.addAttribute("smallChanges", SmallChange.values());
		model.addAttribute("asked", this.corrections.find(file).orElse(null));
		model.addAttribute("askedByMe",
				this.corrections.find(file).filter((asked) -> asked.by().equals(member.id())).isPresent());
		return VIEW;
	}

}
