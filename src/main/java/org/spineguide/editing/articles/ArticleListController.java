package org.spineguide.editing.articles;

import java.util.Arrays;
import java.util.Optional;

import org.spineguide.content.Libraries;
import org.spineguide.editing.EditingMessages;
import org.spineguide.editing.SharedText;
import org.spineguide.editing.history.History;
import org.spineguide.editing.history.git.ConflictingChange;
import org.spineguide.staff.Audit;
import org.spineguide.staff.StaffMember;
import org.spineguide.web.NotFoundException;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Page with the list of articles for staff. */
@Controller
class ArticleListController {

	private final ArticleLists articleLists;

	private final Libraries libraries;

	private final History history;

	private final Audit audit;

	ArticleListController(ArticleLists articleLists, Libraries libraries, History history, Audit audit) {
		this.articleLists = articleLists;
		this.libraries = libraries;
		this.history = history;
		this.audit = audit;
	}

	@GetMapping("/staff/articles")
	String show(@ModelAttribute("filter") ArticleFilter filter, @RequestParam Optional<String> note, Model model) {
		model.addAttribute("list", this.articleLists.list(filter));
		model.addAttribute("topics", this.articleLists.topics());
		model.addAttribute("states",
				Arrays.stream(ArticleFilter.Filter.values())
					.filter((state) -> state != ArticleFilter.Filter.NONE)
					.toList());
		model.addAttribute("sharedTexts", SharedText.of(this.libraries.current()));
		model.addAttribute("setAside", this.history.setAside());
		model.addAttribute("note", EditingMessages.key(note));
		return "editing/articles";
	}

	/** Takes a change that was set aside off the list. */
	@PostMapping("/staff/articles/settle")
	String settle(@AuthenticationPrincipal StaffMember member, @RequestParam String id) {
		ConflictingChange change = this.history.setAside()
			.stream()
			.filter((aside) -> aside.version().id().equals(id))
			.findFirst()
			.orElseThrow(NotFoundException::new);
		this.history.settle(change);
		change.files().forEach((file) -> this.audit.note(member, "editing.audit.settled", file));
		return "redirect:/staff/articles?note=settled";
	}

}
