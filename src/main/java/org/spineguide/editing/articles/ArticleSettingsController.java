package org.spineguide.editing.articles;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.spineguide.content.ArticlePath;
import org.spineguide.content.file.ContentFile;
import org.spineguide.editing.EditingMessages;
import org.spineguide.editing.TextVersion;
import org.spineguide.editing.draft.DraftDesk;
import org.spineguide.editing.draft.Drafts;
import org.spineguide.editing.editor.EditorPage;
import org.spineguide.editing.editor.EditorPages;
import org.spineguide.editing.publish.Outcome;
import org.spineguide.editing.publish.OutcomeMessages;
import org.spineguide.editing.publish.Publishing;
import org.spineguide.staff.StaffMember;
import org.spineguide.web.NotFoundException;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Page for the dates and the address of an article. */
@Controller
@RequestMapping("/staff/articles/matters")
class ArticleSettingsController {

	private static final String HERE = "/staff/articles/matters";

	/**
	 * Pattern of a reviewer's name with a role: readers are to know what the one who
	 * vouches for a page is.
	 */
	private static final Pattern NAME_AND_ROLE = Pattern.compile("[^,]*\\S[^,]*,.*\\p{L}.*");

	private final DraftDesk desk;

	private final EditorPages pages;

	private final Publishing publishing;

	private final Drafts drafts;

	ArticleSettingsController(DraftDesk desk, EditorPages pages, Publishing publishing, Drafts drafts) {
		this.desk = desk;
		this.pages = pages;
		this.publishing = publishing;
		this.drafts = drafts;
	}

	@GetMapping
	String show(@AuthenticationPrincipal StaffMember member, @RequestParam String file,
			@RequestParam Optional<String> note, Model model) {
		model.addAttribute("note", EditingMessages.key(note));
		model.addAttribute("articleSettings", new ArticleSettingsForm(file, null, null,
				DraftDesk.file(file).article().map(ArticlePath::value).orElse("")));
		return page(DraftDesk.file(file), model);
	}

	@PostMapping("/review")
	String review(@AuthenticationPrincipal StaffMember member,
			@ModelAttribute("articleSettings") ArticleSettingsForm form, BindingResult errors, Model model) {
		String reviewer = (form.reviewer() != null) ? form.reviewer().strip() : "";
		if (reviewer.isEmpty()) {
			errors.rejectValue("reviewer", "editing.settings.reviewer.missing");
			return page(form.contentFile(), model);
		}
		if (!NAME_AND_ROLE.matcher(reviewer).matches()) {
			errors.rejectValue("reviewer", "editing.settings.reviewer.role");
			return page(form.contentFile(), model);
		}
		return answer(this.publishing.reviewedNoChange(form.contentFile(), reviewer, member), "reviewed", "reviewer",
				form, errors, model);
	}

	@PostMapping("/schedule")
	String schedule(@AuthenticationPrincipal StaffMember member,
			@ModelAttribute("articleSettings") ArticleSettingsForm form, BindingResult errors, Model model) {
		if (errors.hasErrors() || form.day() == null) {
			if (!errors.hasErrors()) {
				errors.rejectValue("day", "editing.settings.day.missing");
			}
			return page(form.contentFile(), model);
		}
		return answer(this.publishing.schedule(form.contentFile(), form.day(), member), "scheduled", "day", form,
				errors, model);
	}

	@PostMapping("/unpublish")
	String unpublish(@AuthenticationPrincipal StaffMember member,
			@ModelAttribute("articleSettings") ArticleSettingsForm form, BindingResult errors, Model model) {
		return answer(this.publishing.unpublish(form.contentFile(), member), "withdrawn", "file", form, errors, model);
	}

	@PostMapping("/show")
	String publish(@AuthenticationPrincipal StaffMember member,
			@ModelAttribute("articleSettings") ArticleSettingsForm form, BindingResult errors, Model model) {
		return answer(this.publishing.show(form.contentFile(), member), "shown", "file", form, errors, model);
	}

	@PostMapping("/rename")
	String rename(@AuthenticationPrincipal StaffMember member,
			@ModelAttribute("articleSettings") ArticleSettingsForm form, BindingResult errors, Model model) {
		Optional<ArticlePath> path = ArticlePath.parse((form.address() != null) ? form.address().strip() : "");
		if (path.isEmpty()) {
			errors.rejectValue("address", "editing.new.name.wrong");
			return page(form.contentFile(), model);
		}
		Outcome outcome = this.publishing.rename(form.contentFile(), path.get(), member);
		if (outcome instanceof Outcome.Published renamed) {
			this.drafts.move(form.contentFile(), renamed.file());
		}
		return answer(outcome, "renamed", "address", form, errors, model);
	}

	private String answer(Outcome outcome, String note, String field, ArticleSettingsForm form, BindingResult errors,
			Model model) {
		if (outcome instanceof Outcome.Published done) {
			return EditingMessages.to(HERE, done.file(), note);
		}
		errors.rejectValue(field, OutcomeMessages.problem(outcome));
		model.addAttribute("refusals", OutcomeMessages.refusals(outcome));
		return page(form.contentFile(), model);
	}

	private String page(ContentFile file, Model model) {
		TextVersion now = this.desk.now(file);
		if (now.stamp().equals(TextVersion.NOWHERE) || !file.isArticle()) {
			throw new NotFoundException();
		}
		EditorPage page = this.pages.of(now);
		model.addAttribute("page", page);
		model.addAttribute("linking", (page.address() != null) ? this.pages.linkingTo(page.address()) : List.of());
		return "editing/article-settings";
	}

}
