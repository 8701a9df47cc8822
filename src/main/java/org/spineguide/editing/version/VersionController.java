package org.spineguide.editing.version;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.spineguide.content.Article;
import org.spineguide.content.Edition;
import org.spineguide.content.Libraries;
import org.spineguide.content.check.DraftCheck;
import org.spineguide.editing.compare.Differences;
import org.spineguide.editing.version.VersionedArticle.Found;
import org.spineguide.web.CachedPages;
import org.spineguide.web.SiteAddress;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Page of one version of an article, for good: whoever holds a printed sheet finds its
 * text here, and what changed since.
 */
@CachedPages
@Controller
class VersionController {

	private final VersionedArticle articles;

	private final ArticleVersions versions;

	private final DraftCheck texts;

	private final Libraries libraries;

	private final MementoHeaders headers;

	private final VersionBudget budget;

	private final SiteAddress site;

	VersionController(VersionedArticle articles, ArticleVersions versions, DraftCheck texts, Libraries libraries,
			MementoHeaders headers, VersionBudget budget, SiteAddress site) {
		this.articles = articles;
		this.versions = versions;
		this.texts = texts;
		this.libraries = libraries;
		this.headers = headers;
		this.budget = budget;
		this.site = site;
	}

	@GetMapping("/{*path}/v/{hash:[0-9a-f]{16}}")
	Object show(@PathVariable String hash, HttpServletRequest request, HttpServletResponse response, Locale locale,
			Model model) {
		Found found = this.articles.find(request.getRequestURI(), "/v/" + hash, locale);
		if (found.redirect() != null) {
			return found.redirect();
		}
		return this.budget.run(request, () -> show(hash, found, response, model));
	}

	private String show(String hash, Found found, HttpServletResponse response, Model model) {
		Article today = found.article();
		Optional<ArticleVersion> version = this.versions.find(today, hash);
		boolean isToday = today.revision().equals(hash);
		Optional<Article> then = isToday ? Optional.of(today) : version.flatMap(this::read);
		this.headers.add(today, response);
		model.addAttribute("today", today);
		model.addAttribute("canonical", this.site.of(today.address()));
		model.addAttribute("hash", hash);
		if (then.isEmpty()) {
			response.setStatus(HttpStatus.NOT_FOUND.value());
			model.addAttribute("kept", this.versions.isKept());
			return "editing/version-unknown";
		}
		version.ifPresent((stored) -> {
			this.headers.add(stored.at(), response);
			model.addAttribute("since", day(stored));
		});
		addText(then.get(), today, isToday, found.edition(), model);
		return "editing/version-public";
	}

	private void addText(Article then, Article today, boolean isToday, Edition edition, Model model) {
		model.addAttribute("article", then);
		model.addAttribute("isToday", isToday);
		OldText text = OldText.of(then.body().html());
		model.addAttribute("text", text.html());
		model.addAttribute("advice", (then.emergency() || text.hadAdvice()) ? edition.emergencyAdvice() : "");
		model.addAttribute("comparison", Differences.of(text.lines(), OldText.of(today.body().html()).lines()));
	}

	private Optional<Article> read(ArticleVersion version) {
		return this.versions.text(version).flatMap((text) -> this.texts.look(text.file(), text.text()).article());
	}

	private ZonedDateTime day(ArticleVersion version) {
		ZoneId zone = this.libraries.current().clinic().timeZone();
		return version.at().atZone(zone);
	}

}
