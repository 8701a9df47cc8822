package org.spineguide.site;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.spineguide.content.Article;
import org.spineguide.content.Edition;

import org.spineguide.web.Kept;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Shows the lists that the site makes of its articles: A to Z, glossary, tags. */
@Kept
@Controller
class ListController {

	private final Editions editions;

	private final MessageSource messages;

	ListController(Editions editions, MessageSource messages) {
		this.editions = editions;
		this.messages = messages;
	}

	@GetMapping({ "/a-to-z", "/{language:[a-z]{2,3}}/a-to-z" })
	String aToZ(@PathVariable(required = false) @Nullable String language, Locale locale, Model model) {
		Edition edition = prepare(language, locale, model);
		model.addAttribute("list", AToZ.of(edition));
		return "site/a-to-z";
	}

	@GetMapping({ "/glossary", "/{language:[a-z]{2,3}}/glossary" })
	String glossary(@PathVariable(required = false) @Nullable String language, Locale locale, Model model) {
		Edition edition = prepare(language, locale, model);
		model.addAttribute("terms", GlossaryEntry.of(edition));
		return "site/glossary";
	}

	@GetMapping({ "/tags/{tag}", "/{language:[a-z]{2,3}}/tags/{tag}" })
	String tag(@PathVariable(required = false) @Nullable String language, @PathVariable String tag, Locale locale,
			Model model) {
		Edition edition = prepare(language, locale, model);
		List<Article> tagged = edition.tags().get(tag);
		if (tagged == null) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		model.addAttribute("tag", tag.replace('-', ' '));
		model.addAttribute("articles", tagged);
		return "site/tag";
	}

	private Edition prepare(@Nullable String language, Locale locale, Model model) {
		Edition edition = this.editions.edition(locale);
		if (language != null && !edition.prefix().equals("/" + language)) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		model.addAttribute("crumbs", Crumbs.home(edition, this.messages.getMessage("site.home", null, locale)));
		return edition;
	}

}
