package org.spineguide.handout;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.spineguide.content.Article;
import org.spineguide.content.ArticlePath;
import org.spineguide.content.Edition;
import org.spineguide.content.Libraries;
import org.spineguide.content.Library;
import org.spineguide.web.PermanentRedirect;
import org.spineguide.web.SharedCaches;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Serves an article as a PDF, at the article's path with {@code .pdf} added. */
@Controller
class HandoutController {

	private static final String ENDING = ".pdf";

	private final Libraries libraries;

	private final HandoutResponses handoutResponses;

	HandoutController(Libraries libraries, HandoutResponses handoutResponses) {
		this.libraries = libraries;
		this.handoutResponses = handoutResponses;
	}

	@GetMapping("/{*folder}/{name}.pdf")
	Object show(@RequestParam(required = false) @Nullable String paper,
			@RequestParam(required = false) @Nullable String large, Locale locale, HttpServletRequest request,
			HttpServletResponse response) {
		Library library = this.libraries.current();
		Edition edition = library.edition(locale.toLanguageTag()).orElseGet(library::defaultEdition);
		String address = request.getRequestURI();
		// A topic's own page is written out, since nothing stands before the ending else.
		Optional<ArticlePath> path = Optional.of(address.substring(0, address.length() - ENDING.length()))
			.filter((start) -> !start.endsWith("/"))
			.flatMap(edition::path);
		Optional<Article> article = path.flatMap(edition::article);
		if (article.isEmpty()) {
			return path.flatMap(edition::movedTo)
				.map((moved) -> new PermanentRedirect(edition.prefix() + "/" + moved + ENDING))
				.orElseThrow(() -> new ResponseStatusException(
						path.filter(edition::isWithdrawn).isPresent() ? HttpStatus.GONE : HttpStatus.NOT_FOUND));
		}
		PrintFormat format = new PrintFormat(PaperSize.of(paper, library.clinic().country()), large != null);
		HttpHeaders headers = SharedCaches.headers(address);
		// Search engines shall lead to the page, which is never older than the handout.
		headers.add(HttpHeaders.LINK, "<%s>; rel=\"canonical\"".formatted(article.get().address()));
		return this.handoutResponses.answer(new HandoutRequest(library, edition, List.of(article.get()), format, false),
				article.get().path().value().replace('/', '-'), headers, request, response);
	}

}
