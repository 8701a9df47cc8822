package org.spineguide.handout;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.spineguide.content.Article;
import org.spineguide.content.ArticlePath;
import org.spineguide.content.Edition;
import org.spineguide.content.Libraries;
import org.spineguide.content.Library;
import org.spineguide.web.NotFoundException;
import org.spineguide.web.PageFrame.PageLink;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Pages of the visit pack: a patient or staff member ticks articles, and gets them as one
 * PDF.
 */
@Controller
class VisitPackController {

	private final Libraries libraries;

	private final HandoutResponses handoutResponses;

	private final MessageSource messages;

	VisitPackController(Libraries libraries, HandoutResponses handoutResponses, MessageSource messages) {
		this.libraries = libraries;
		this.handoutResponses = handoutResponses;
		this.messages = messages;
	}

	@GetMapping({ "/visit-pack", "/{language:[a-z]{2,3}}/visit-pack" })
	String choose(@PathVariable(required = false) @Nullable String language, @ModelAttribute("pack") VisitPackForm pack,
			Locale locale, Model model) {
		return show(edition(this.libraries.current(), language, locale), locale, model);
	}

	@GetMapping({ "/visit-pack.pdf", "/{language:[a-z]{2,3}}/visit-pack.pdf" })
	Object print(@PathVariable(required = false) @Nullable String language,
			@Valid @ModelAttribute("pack") VisitPackForm pack, BindingResult errors, Locale locale, Model model,
			HttpServletRequest request, HttpServletResponse response) {
		Library library = this.libraries.current();
		Edition edition = edition(library, language, locale);
		List<Article> articles = pack.pages().stream().flatMap((path) -> article(path, edition).stream()).toList();
		if (articles.size() < pack.pages().size()) {
			errors.rejectValue("page", "handout.gone");
		}
		if (errors.hasErrors()) {
			return show(edition, locale, model);
		}
		PrintFormat format = new PrintFormat(PaperSize.of(pack.paper(), library.clinic().country()),
				pack.large() != null);
		HttpHeaders headers = new HttpHeaders();
		headers.add("X-Robots-Tag", "noindex");
		return this.handoutResponses.answer(new HandoutRequest(library, edition, articles, format, true), "visit-pack",
				headers, request, response);
	}

	private static Edition edition(Library library, @Nullable String language, Locale locale) {
		Edition edition = library.edition(locale.toLanguageTag()).orElseGet(library::defaultEdition);
		if (language != null && !edition.prefix().equals("/" + language)) {
			throw new NotFoundException();
		}
		return edition;
	}

	/**
	 * Finds the article at a path, also when it has moved since somebody saved the
	 * address.
	 */
	private static Optional<Article> article(String path, Edition edition) {
		return ArticlePath.parse(path).map((found) -> edition.movedTo(found).orElse(found)).flatMap(edition::article);
	}

	private String show(Edition edition, Locale locale, Model model) {
		model.addAttribute("choices", VisitPackTopic.of(edition));
		model.addAttribute("address", edition.prefix() + "/visit-pack.pdf");
		model.addAttribute("most", VisitPackForm.MOST);
		model.addAttribute("crumbs",
				List.of(new PageLink(this.messages.getMessage("site.home", null, locale), edition.home().address())));
		return "handout/visit-pack";
	}

}
