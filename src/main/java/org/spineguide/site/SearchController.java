package org.spineguide.site;

import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.spineguide.content.Edition;
import org.spineguide.content.Libraries;
import org.spineguide.search.Search;
import org.spineguide.search.SearchRequest;

import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/**
 * Search page. Takes all parameters as plain text, because an error about one of another
 * type would tell the log what somebody typed.
 */
@Controller
class SearchController {

	private final Search search;

	private final Libraries libraries;

	private final PageEditions editions;

	private final PageHeads heads;

	private final MessageSource messages;

	SearchController(Search search, Libraries libraries, PageEditions editions, PageHeads heads,
			MessageSource messages) {
		this.search = search;
		this.libraries = libraries;
		this.editions = editions;
		this.heads = heads;
		this.messages = messages;
	}

	@GetMapping({ "/search", "/{language:[a-z]{2,3}}/search" })
	String show(@PathVariable(required = false) @Nullable String language, @RequestParam(defaultValue = "") String q,
			@RequestParam(defaultValue = "") String topic, @RequestParam(defaultValue = "") String kind,
			@RequestParam(defaultValue = "") String page, Locale locale, Model model, HttpServletResponse response) {
		Edition edition = this.editions.edition(language, locale);
		SearchAddress address = SearchAddress.of(edition, q, topic, kind, page);
		SearchRequest searchRequest = address.lookup();
		SearchPage found = searchRequest.words().isEmpty() ? SearchPage.empty(edition)
				: SearchPage.of(address, this.search.find(searchRequest), edition, (key) -> word(key, locale));
		model.addAttribute("found", found);
		model.addAttribute("outOfHours", this.libraries.current().clinic().outOfHours());
		model.addAttribute("crumbs", Breadcrumbs.home(edition, word("site.home", locale)));
		model.addAttribute("pageHead",
				this.heads.list(word("site.search", locale), word("site.search.summary", locale), "/search", edition));
		response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
		return "site/search";
	}

	@GetMapping({ "/search/suggestions", "/{language:[a-z]{2,3}}/search/suggestions" })
	@ResponseBody
	List<String> suggestions(@PathVariable(required = false) @Nullable String language,
			@RequestParam(defaultValue = "") String q, Locale locale, HttpServletResponse response) {
		Edition edition = this.editions.edition(language, locale);
		response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
		return this.search.suggest(edition.language(), q);
	}

	private String word(String key, Locale locale) {
		return this.messages.getMessage(key, null, locale);
	}

}
