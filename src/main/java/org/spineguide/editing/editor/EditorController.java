package org.spineguide.editing.editor;

import java.util.Optional;

import org.spineguide.content.file.ContentFile;
import org.spineguide.editing.EditingMessages;
import org.spineguide.editing.TextVersion;
import org.spineguide.editing.draft.DraftDesk;
import org.spineguide.editing.draft.EditorForm;
import org.spineguide.editing.draft.EditorState;
import org.spineguide.editing.draft.SavedDraft;
import org.spineguide.editing.picture.PictureForm;
import org.spineguide.editing.publish.Edit;
import org.spineguide.editing.publish.FrontMatterLines;
import org.spineguide.editing.publish.Outcome;
import org.spineguide.editing.publish.OutcomeMessages;
import org.spineguide.editing.publish.Proposals;
import org.spineguide.editing.publish.Publishing;
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

/** Editor page. What is sent is kept first, whatever comes of it. */
@Controller
@RequestMapping("/staff/articles")
public class EditorController {

	private static final String VIEW = "editing/editor";

	private static final String TEXT = "text";

	private final DraftDesk desk;

	private final EditorPages pages;

	private final Publishing publishing;

	private final Proposals proposals;

	EditorController(DraftDesk desk, EditorPages pages, Publishing publishing, Proposals proposals) {
		this.desk = desk;
		this.pages = pages;
		this.publishing = publishing;
		this.proposals = proposals;
	}

	@GetMapping("/edit")
	String open(@AuthenticationPrincipal StaffMember member, @RequestParam String file,
			@RequestParam Optional<String> note, Model model) {
		ContentFile text = DraftDesk.file(file);
		if (this.desk.isLinked(text)) {
			return "redirect:/staff/articles?note=linked";
		}
		EditorState editorState = this.desk.open(text, member).orElseThrow(NotFoundException::new);
		model.addAttribute("editorForm", EditorForm.of(editorState));
		model.addAttribute("note", EditingMessages.key(note));
		return page(editorState, editorState.text(), member, model);
	}

	@PostMapping("/save")
	String save(@AuthenticationPrincipal StaffMember member, @ModelAttribute("editorForm") EditorForm form,
			BindingResult errors, Model model) {
		return keep(form, errors, member).isPresent() ? EditingMessages.backTo(form.contentFile(), "draft-saved")
				: again(form, member, model);
	}

	@PostMapping("/preview")
	String preview(@AuthenticationPrincipal StaffMember member, @ModelAttribute("editorForm") EditorForm form,
			BindingResult errors, Model model) {
		keep(form, errors, member);
		return again(form, member, model);
	}

	@PostMapping("/publish")
	public String publish(@AuthenticationPrincipal StaffMember member, @ModelAttribute("editorForm") EditorForm form,
			BindingResult errors, Model model) {
		if (keep(form, errors, member).isEmpty()) {
			return again(form, member, model);
		}
		Edit edit = new Edit(form.contentFile(), text(form), form.basis(), member, !form.whole(), form.reason());
		Outcome outcome = this.publishing.publish(edit);
		if (outcome instanceof Outcome.Published published) {
			return done(edit, OutcomeMessages.note(published));
		}
		if (outcome instanceof Outcome.NeedsApproval) {
			this.proposals.propose(edit);
			return done(edit, "proposed");
		}
		if (outcome instanceof Outcome.Collision) {
			return EditingMessages.to("/staff/articles/compare", edit.file(), "kept");
		}
		if (outcome instanceof Outcome.Moved moved) {
			return movedTo(moved, edit);
		}
		if (outcome instanceof Outcome.NeedsReason) {
			errors.rejectValue("reason", "editing.reason.missing");
			return again(form, member, model);
		}
		if (outcome instanceof Outcome.Refused) {
			model.addAttribute("refusals", OutcomeMessages.refusals(outcome));
		}
		else {
			model.addAttribute("problem", OutcomeMessages.problem(outcome));
		}
		return again(edit, model);
	}

	/** Moves what was typed to the new address of the article. */
	private String movedTo(Outcome.Moved moved, Edit edit) {
		// Without the basis of the old address it is compared before it is published.
		this.desk.replace(moved.file(), moved.text(), new TextVersion(moved.file(), "", edit.basedOn()), edit.by());
		this.desk.clear(edit.file(), edit.by());
		return EditingMessages.to("/staff/articles/compare", moved.file(), "moved");
	}

	private String done(Edit edit, String note) {
		this.desk.clear(edit.file(), edit.by());
		return EditingMessages.backTo(edit.file(), note);
	}

	/**
	 * Returns the text to publish: an article that nobody saw yet is no draft any more.
	 */
	private String text(EditorForm form) {
		return this.pages.isLive(form.contentFile()) ? form.plainText()
				: FrontMatterLines.of(form.plainText())
					.map((top) -> top.remove("draft").text())
					.orElse(form.plainText());
	}

	/** Returns the preview, which a script requests while someone types. */
	@PostMapping("/look")
	String look(@AuthenticationPrincipal StaffMember member, @ModelAttribute("editorForm") EditorForm form,
			Model model) {
		again(form, member, model);
		return "editing/live-check";
	}

	/** Saves a draft, which a script sends after each pause in typing. */
	@PostMapping("/draft")
	ResponseEntity<SavedDraft> draft(@AuthenticationPrincipal StaffMember member,
			@ModelAttribute("editorForm") EditorForm form) {
		return this.desk.keep(form, member)
			.map((state) -> ResponseEntity.ok(SavedDraft.of(state)))
			.orElseGet(() -> ResponseEntity.status(HttpStatus.CONFLICT)
				.body(new SavedDraft(this.desk.version(form.contentFile(), member), form.basis(), true, false)));
	}

	@PostMapping("/discard")
	String discard(@AuthenticationPrincipal StaffMember member, @RequestParam("file") String path) {
		ContentFile file = DraftDesk.file(path);
		this.desk.clear(file, member);
		return this.desk.open(file, member).isPresent() ? EditingMessages.backTo(file, "discarded")
				: "redirect:/staff/articles?note=discarded";
	}

	/**
	 * Saves what was sent, unless another window of the same member saved something else.
	 */
	private Optional<EditorState> keep(EditorForm form, BindingResult errors, StaffMember member) {
		Optional<EditorState> kept = this.desk.keep(form, member);
		if (kept.isEmpty()) {
			errors.rejectValue(TEXT, "editing.other-window");
		}
		return kept;
	}

	private String again(Edit edit, Model model) {
		return page(this.desk.open(edit.file(), edit.by()).orElseThrow(NotFoundException::new), edit.text(), edit.by(),
				model);
	}

	private String again(EditorForm form, StaffMember member, Model model) {
		return page(this.desk.state(form, member), form.plainText(), member, model);
	}

	private String page(EditorState editorState, String typed, StaffMember member, Model model) {
		model.addAttribute("page", this.pages.of(editorState, typed, member));
		model.addAttribute("picture", PictureForm.of(editorState.file().path()));
		return VIEW;
	}

}
