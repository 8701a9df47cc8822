package org.spineguide.editing;

import java.util.Optional;

import org.spineguide.content.file.ContentFile;
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
 * The page for two people who changed one text: what differs, and a text to go on with.
 * Both stay as they are until someone decides.
 */
@Controller
@RequestMapping("/staff/articles/compare")
class CompareController {

	private final WritingDesk desk;

	private final EditorPages pages;

	private final History history;

	CompareController(WritingDesk desk, EditorPages pages, History history) {
		this.desk = desk;
		this.pages = pages;
		this.history = history;
	}

	@GetMapping
	String show(@AuthenticationPrincipal StaffMember member, @RequestParam("file") String path,
			@RequestParam Optional<String> take, Model model) {
		ContentFile file = WritingDesk.file(path);
		Sheet sheet = this.desk.open(file, member).orElseThrow(NotFoundException::new);
		if (!sheet.isStale()) {
			return "redirect:/staff/articles/edit?file=" + EditingNotes.encode(file);
		}
		String theirs = this.desk.now(file).text();
		model.addAttribute("page", this.pages.of(sheet, sheet.text(), member));
		model.addAttribute("theirs", this.history.versions(file).stream().findFirst().orElse(null));
		model.addAttribute("comparison", Differences.of(theirs, sheet.text()));
		model.addAttribute("merged", merged(take.orElse("both"), sheet, theirs));
		return "editing/compare";
	}

	@PostMapping
	String use(@AuthenticationPrincipal StaffMember member, @ModelAttribute ManuscriptForm form) {
		ContentFile file = form.contentFile();
		Manuscript now = this.desk.now(file);
		if (this.desk.version(file, member) == Draft.UNSAVED && now.stamp().equals(Manuscript.NOWHERE)) {
			throw new NotFoundException();
		}
		// When their text changed once more meanwhile, there is more to compare.
		Manuscript basis = now.stamp().equals(form.basis()) ? now : new Manuscript(file, "", form.basis());
		this.desk.replace(file, form.text(), basis, member);
		return EditingNotes.backTo(file, "merged");
	}

	private static Merged merged(String take, Sheet sheet, String theirs) {
		Merged both = Merged.of(sheet.basis().text(), theirs, sheet.text());
		return switch (take) {
			case "yours" -> new Merged(sheet.text(), both.clean());
			case "theirs" -> new Merged(theirs, both.clean());
			default -> both;
		};
	}

}
