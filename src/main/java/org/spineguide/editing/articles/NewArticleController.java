package org.spineguide.editing.articles;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.validation.Valid;

import org.spineguide.content.ArticleKind;
import org.spineguide.content.ArticlePath;
import org.spineguide.content.Libraries;
import org.spineguide.editing.EditingMessages;
import org.spineguide.editing.publish.NewArticle;
import org.spineguide.editing.publish.Outcome;
import org.spineguide.editing.publish.OutcomeMessages;
import org.spineguide.editing.publish.Publishing;
import org.spineguide.staff.StaffMember;

import org.springframework.context.MessageSource;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Page where a new article is created. */
@Controller
@RequestMapping("/staff/articles/new")
class NewArticleController {

	private static final String VIEW = "editing/new";

	private static final String NAME = "name";

	private final Publishing publishing;

	private final Libraries libraries;

	private final MessageSource messages;

	NewArticleController(Publishing publishing, Libraries libraries, MessageSource messages) {
		this.publishing = publishing;
		this.libraries = libraries;
		this.messages = messages;
	}

	@ModelAttribute("kindChoices")
	List<SelectOption> kinds(Locale locale) {
		return Arrays.stream(ArticleKind.values())
			.map((kind) -> new SelectOption(kind.name(), say("editing.kind." + kind.name(), locale)))
			.toList();
	}

	@ModelAttribute("topicChoices")
	List<SelectOption> topics(Locale locale) {
		return this.libraries.current()
			.editions()
			.values()
			.stream()
			.flatMap(
					(edition) -> Stream.concat(
							edition.topicsByFolder()
								.values()
								.stream()
								.filter((topic) -> !topic.folder().isEmpty())
								.map((topic) -> new SelectOption(edition.language() + "/" + topic.folder(),
										topic.title())),
							Stream.of(new SelectOption(edition.language(), say("editing.new.no-topic", locale)))))
			.toList();
	}

	@GetMapping
	String show(Model model) {
		model.addAttribute("newArticle", NewArticleForm.empty(""));
		return VIEW;
	}

	@PostMapping
	String make(@AuthenticationPrincipal StaffMember member, @Valid @ModelAttribute("newArticle") NewArticleForm idea,
			BindingResult errors) {
		if (errors.hasErrors()) {
			return VIEW;
		}
		Optional<ArticlePath> path = idea.path();
		if (path.isEmpty()) {
			errors.rejectValue(NAME, "editing.new.name.wrong");
			return VIEW;
		}
		Outcome outcome = this.publishing.create(
				new NewArticle(idea.language(), path.get(), String.valueOf(idea.title()).strip(),
						String.valueOf(idea.summary()).strip(), (idea.kind() != null) ? idea.kind() : ArticleKind.PAGE),
				member);
		if (outcome instanceof Outcome.Published made) {
			return EditingMessages.backTo(made.file(), "begun");
		}
		errors.rejectValue(NAME, OutcomeMessages.problem(outcome));
		return VIEW;
	}

	private String say(String key, Locale locale) {
		return this.messages.getMessage(key, null, locale);
	}

}
