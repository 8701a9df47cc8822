package org.spineguide.editing;

import java.util.Optional;

import org.spineguide.content.file.ContentFile;
import org.spineguide.staff.StaffMember;
import org.spineguide.web.NotFoundException;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page where a text is written. What is sent is kept first, whatever comes of it. */
@Controller
@RequestMapping("/staff/articles")
class EditorController {

	private static final String VIEW = "editing/editor";

	private static final String TEXT = "text";

	private final WritingDesk desk;

	private final EditorPages pages;

	private final Publishing publishing;

	private final Proposals proposals;

	EditorController(WritingDesk desk, EditorPages pages, Publishing publishing, Proposals proposals) {
		this.desk = desk;
		this.pages = pages;
		this.publishing = publishing;
		this.proposals = proposals;
	}

	@GetMapping("/edit")
	String open(@AuthenticationPrincipal StaffMember member, @RequestParam String file,
			@RequestParam Optional<String> note, Model model) {
		Sheet sheet = this.desk.open(WritingDesk.file(file), member).orElseThrow(NotFoundException::new);
		model.addAttribute("manuscript", ManuscriptForm.of(sheet));
		model.addAttribute("note", EditingNotes.key(note));
		return page(sheet, sheet.text(), member, model);
	}

	@PostMapping("/save")
	String save(@AuthenticationPrincipal StaffMember member, @ModelAttribute("manuscript") ManuscriptForm form,
			BindingResult slips, Model model) {
		return keep(form, slips, member).isPresent() ? EditingNotes.backTo(form.contentFile(), "draft-saved")
				: again(form, member, model);
	}

	@PostMapping("/preview")
	String preview(@AuthenticationPrincipal StaffMember member, @ModelAttribute("manuscript") ManuscriptForm form,
			BindingResult slips, Model model) {
		keep(form, slips, member);
		return again(form, member, model);
	}

	@PostMapping("/publish")
	String publish(@AuthenticationPrincipal StaffMember member, @ModelAttribute("manuscript") ManuscriptForm form,
			BindingResult slips, Model model) {
		if (keep(form, slips, member).isEmpty()) {
			return again(form, member, model);
		}
		Edit edit = new Edit(form.contentFile(), text(form), form.basis(), member, !form.whole(), form.reason());
		Outcome outcome = this.publishing.publish(edit);
		if (outcome instanceof Outcome.Published published) {
			return done(edit, Publications.note(published));
		}
		if (outcome instanceof Outcome.NeedsApproval) {
			this.proposals.propose(edit);
			return done(edit, "proposed");
		}
		if (outcome instanceof Outcome.Collision) {
			return EditingNotes.to("/staff/articles/compare", edit.file(), "kept");
		}
		if (outcome instanceof Outcome.NeedsReason) {
			slips.rejectValue("reason", "editing.reason.missing");
			return again(form, member, model);
		}
		model.addAttribute("refusals", Publications.refusals(outcome));
		return again(edit, model);
	}

	private String done(Edit edit, String note) {
		this.desk.clear(edit.file(), edit.by());
		return EditingNotes.backTo(edit.file(), note);
	}

	/** Whoever publishes an article that nobody saw yet wants it to be seen. */
	private String text(ManuscriptForm form) {
		return this.pages.isLive(form.contentFile()) ? form.plainText()
				: TopLines.of(form.plainText()).map((top) -> top.remove("draft").text()).orElse(form.plainText());
	}

	/** A script asks for it while someone types. */
	@PostMapping("/look")
	String look(@AuthenticationPrincipal StaffMember member, @ModelAttribute("manuscript") ManuscriptForm form,
			Model model) {
		again(form, member, model);
		return "editing/beside";
	}

	/** A script sends it after each pause in typing. */
	@PostMapping("/draft")
	ResponseEntity<Saved> draft(@AuthenticationPrincipal StaffMember member,
			@ModelAttribute("manuscript") ManuscriptForm form) {
		return this.desk.keep(form, member)
			.map((sheet) -> ResponseEntity.ok(Saved.of(sheet)))
			.orElseGet(() -> ResponseEntity.status(HttpStatus.CONFLICT)
				.body(new Saved(this.desk.version(form.contentFile(), member), form.basis(), true, false)));
	}

	@PostMapping("/discard")
	String discard(@AuthenticationPrincipal StaffMember member, @RequestParam("file") String path) {
		ContentFile file = WritingDesk.file(path);
		this.desk.clear(file, member);
		return this.desk.open(file, member).isPresent() ? EditingNotes.backTo(file, "discarded")
				: "redirect:/staff/articles?note=discarded";
	}

	/** Keeps what was sent, unless another window of theirs kept something else. */
	private Optional<Sheet> keep(ManuscriptForm form, BindingResult slips, StaffMember member) {
		Optional<Sheet> kept = this.desk.keep(form, member);
		if (kept.isEmpty()) {
			slips.rejectValue(TEXT, "editing.other-window");
		}
		return kept;
	}

	private String again(Edit edit, Model model) {
		return page(this.desk.open(edit.file(), edit.by()).orElseThrow(NotFoundException::new), edit.text(), edit.by(),
				model);
	}

	private String again(ManuscriptForm form, StaffMember member, Model model) {
		return page(this.desk.sheet(form, member), form.plainText(), member, model);
	}

	private String page(Sheet sheet, String typed, StaffMember member, Model model) {
		model.addAttribute("page", this.pages.of(sheet, typed, member));
		model.addAttribute("picture", PictureForm.of(sheet.file().path()));
		return VIEW;
	}

}
