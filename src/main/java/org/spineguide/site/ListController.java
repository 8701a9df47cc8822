package org.spineguide.site;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.spineguide.content.Article;
import org.spineguide.content.Edition;
import org.spineguide.web.CachedPages;
import org.spineguide.web.NotFoundException;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Pages of the lists that the site makes of its articles: A to Z, glossary, tags. */
@CachedPages
@Controller
class ListController {

	private final PageEditions editions;

	private final PageHeads heads;

	private final MessageSource messages;

	ListController(PageEditions editions, PageHeads heads, MessageSource messages) {
		this.editions = editions;
		this.heads = heads;
		this.messages = messages;
	}

	@GetMapping({ "/a-to-z", "/{language:[a-z]{2,3}}/a-to-z" })
	String aToZ(@PathVariable(required = false) @Nullable String language, Locale locale, Model model) {
		Edition edition = this.editions.edition(language, locale);
		describe(model, locale, edition, "/a-to-z", "site.a-to-z", "site.a-to-z.summary");
		model.addAttribute("list", AToZ.of(edition));
		model.addAttribute("base", edition.prefix() + "/a-to-z/");
		return "site/a-to-z";
	}

	@GetMapping({ "/a-to-z/{letter}", "/{language:[a-z]{2,3}}/a-to-z/{letter}" })
	String letter(@PathVariable(required = false) @Nullable String language, @PathVariable String letter, Locale locale,
			Model model) {
		Edition edition = this.editions.edition(language, locale);
		Optional<AToZ> list = AToZ.of(edition, letter);
		if (list.isEmpty()) {
			return withoutNames(edition, letter);
		}
		describe(model, locale, edition, "/a-to-z/" + letter.toLowerCase(Locale.ROOT), "site.a-to-z.letter",
				"site.a-to-z.summary", list.get().letters().firstKey());
		model.addAttribute("list", list.get());
		model.addAttribute("base", edition.prefix() + "/a-to-z/");
		return "site/a-to-z";
	}

	/** Leads from a letter that no name begins with, today, to all letters. */
	private static String withoutNames(Edition edition, String letter) {
		if (letter.codePointCount(0, letter.length()) != 1 || !Character.isLetter(letter.codePointAt(0))) {
			throw new NotFoundException();
		}
		return "redirect:" + edition.prefix() + "/a-to-z";
	}

	@GetMapping({ "/glossary", "/{language:[a-z]{2,3}}/glossary" })
	String glossary(@PathVariable(required = false) @Nullable String language, Locale locale, Model model) {
		Edition edition = this.editions.edition(language, locale);
		describe(model, locale, edition, "/glossary", "site.glossary", "site.glossary.summary");
		model.addAttribute("glossary", GlossaryPage.of(edition));
		return "site/glossary";
	}

	@GetMapping({ "/tags/{tag}", "/{language:[a-z]{2,3}}/tags/{tag}" })
	String tag(@PathVariable(required = false) @Nullable String language, @PathVariable String tag, Locale locale,
			Model model) {
		Edition edition = this.editions.edition(language, locale);
		List<Article> tagged = edition.tags().get(tag);
		if (tagged == null) {
			throw new NotFoundException();
		}
		describe(model, locale, edition, "/tags/" + tag, "site.tag", "site.tag.summary", tag.replace('-', ' '));
		model.addAttribute("articles", tagged);
		return "site/tag";
	}

	/** Adds what stands around the list to the model. */
	private void describe(Model model, Locale locale, Edition edition, String path, String title, String summary,
			Object... words) {
		model.addAttribute("crumbs", Breadcrumbs.home(edition, this.messages.getMessage("site.home", null, locale)));
		model.addAttribute("pageHead", this.heads.list(this.messages.getMessage(title, words, locale),
				this.messages.getMessage(summary, words, locale), path, edition));
	}

}
