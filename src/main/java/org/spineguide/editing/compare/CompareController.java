package org.spineguide.editing.compare;

import java.util.Optional;

import org.spineguide.content.file.ContentFile;
import org.spineguide.editing.EditingMessages;
import org.spineguide.editing.TextVersion;
import org.spineguide.editing.draft.Draft;
import org.spineguide.editing.draft.DraftDesk;
import org.spineguide.editing.draft.EditorForm;
import org.spineguide.editing.draft.EditorState;
import org.spineguide.editing.editor.EditorPages;
import org.spineguide.editing.history.History;
import org.spineguide.staff.StaffMember;
import org.spineguide.web.NotFoundException;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Comparison page for two people who changed one text: the differences, and a merged text
 * to go on with. Both stay as they are until someone decides.
 */
@Controller
@RequestMapping("/staff/articles/compare")
class CompareController {

	private final DraftDesk desk;

	private final EditorPages pages;

	private final History history;

	CompareController(DraftDesk desk, EditorPages pages, History history) {
		this.desk = desk;
		this.pages = pages;
		this.history = history;
	}

	@GetMapping
	String show(@AuthenticationPrincipal StaffMember member, @RequestParam("file") String path,
			@RequestParam Optional<String> take, Model model) {
		ContentFile file = DraftDesk.file(path);
		EditorState editorState = this.desk.open(file, member).orElseThrow(NotFoundException::new);
		if (!editorState.isStale()) {
			return "redirect:/staff/articles/edit?file=" + EditingMessages.encode(file);
		}
		String theirs = this.desk.now(file).text();
		model.addAttribute("page", this.pages.of(editorState, editorState.text(), member));
		model.addAttribute("theirs", this.history.versions(file).stream().findFirst().orElse(null));
		model.addAttribute("comparison", Differences.of(theirs, editorState.text()));
		model.addAttribute("merged", merged(take.orElse("both"), editorState, theirs));
		return "editing/compare";
	}

	@PostMapping
	String use(@AuthenticationPrincipal StaffMember member, @ModelAttribute EditorForm form) {
		ContentFile file = form.contentFile();
		TextVersion now = this.desk.now(file);
		if (this.desk.version(file, member) == Draft.UNSAVED && now.stamp().equals(TextVersion.NOWHERE)) {
			throw new NotFoundException();
		}
		// When their text changed once more meanwhile, there is more to compare.
		TextVersion basis = now.stamp().equals(form.basis()) ? now : new TextVersion(file, "", form.basis());
		this.desk.replace(file, form.text(), basis, member);
		return EditingMessages.backTo(file, "merged");
	}

	private static MergedText merged(String take, EditorState editorState, String theirs) {
		MergedText both = MergedText.of(editorState.basis().text(), theirs, editorState.text());
		return switch (take) {
			case "yours" -> new MergedText(editorState.text(), both.clean());
			case "theirs" -> new MergedText(theirs, both.clean());
			default -> both;
		};
	}

}
