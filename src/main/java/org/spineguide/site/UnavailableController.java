package org.spineguide.site;

import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.spineguide.content.Edition;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Page for what does not answer while the site is down, such as the request form. It is
 * made while the site is up, for the web server that serves the published folder.
 */
@Controller
class UnavailableController {

	/** No article can have such an address. */
	static final String ADDRESS = "/-/unavailable";

	private final PageEditions editions;

	UnavailableController(PageEditions editions) {
		this.editions = editions;
	}

	@GetMapping({ ADDRESS, "/{language:[a-z]{2,3}}" + ADDRESS })
	String show(@PathVariable(required = false) @Nullable String language, Locale locale, Model model,
			HttpServletResponse response) {
		Edition edition = this.editions.edition(language, locale);
		model.addAttribute("advice", edition.emergencyAdvice());
		model.addAttribute("prefix", edition.prefix());
		response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
		response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
		return "site/unavailable";
	}

}
