package org.spineguide.editing.version;

import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.spineguide.content.Article;
import org.spineguide.content.ArticlePath;
import org.spineguide.content.Edition;
import org.spineguide.content.Libraries;
import org.spineguide.content.Library;
import org.spineguide.web.PermanentRedirect;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Finder of the article whose versions an address names. */
@Component
class VersionedArticle {

	private final Libraries libraries;

	VersionedArticle(Libraries libraries) {
		this.libraries = libraries;
	}

	/**
	 * Finds the article.
	 * @param address the whole address
	 * @param ending what stands behind the address of the article, such as {@code /v}
	 * @return the article, or a redirect to the versions at its new address
	 * @throws ResponseStatusException when there is none, or when it was taken down
	 */
	Found find(String address, String ending, Locale locale) {
		Library library = this.libraries.current();
		Edition edition = library.edition(locale.toLanguageTag()).orElseGet(library::defaultEdition);
		String start = address.substring(0, address.length() - ending.length());
		Optional<ArticlePath> page = edition.path(start);
		Optional<ArticlePath> topic = edition.path(start + "/");
		Optional<Article> article = page.flatMap(edition::article).or(() -> topic.flatMap(edition::article));
		if (article.isPresent()) {
			String right = article.get().versionsAddress() + ending.substring("/v".length());
			return right.equals(address) ? new Found(edition, article.get(), null)
					: new Found(edition, article.get(), new PermanentRedirect(right));
		}
		Optional<Article> moved = page.flatMap(edition::movedTo).flatMap(edition::article);
		if (moved.isPresent()) {
			return new Found(edition, moved.get(),
					new PermanentRedirect(moved.get().versionsAddress() + ending.substring("/v".length())));
		}
		throw new ResponseStatusException(
				page.filter(edition::isWithdrawn).isPresent() ? HttpStatus.GONE : HttpStatus.NOT_FOUND);
	}

	/**
	 * Article that was found.
	 *
	 * @param edition the articles in its language
	 * @param article the article as it is today
	 * @param redirect where its versions are now, or {@code null} if the address was
	 * right
	 */
	record Found(Edition edition, Article article, @Nullable PermanentRedirect redirect) {
	}

}
