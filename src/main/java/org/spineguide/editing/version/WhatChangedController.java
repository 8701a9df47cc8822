package org.spineguide.editing.version;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.spineguide.content.Article;
import org.spineguide.content.Article.Correction;
import org.spineguide.content.Edition;
import org.spineguide.content.Libraries;
import org.spineguide.content.Library;
import org.spineguide.content.file.ContentFile;
import org.spineguide.editing.ContentFileStore;
import org.spineguide.editing.history.History;
import org.spineguide.editing.history.git.Version;
import org.spineguide.web.NotFoundException;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Page "what changed" of the whole site: corrections of fact, and the latest changes. */
@Controller
class WhatChangedController {

	private static final int COMMITS = 300;

	/**
	 * A change of more files at once is no edit of their texts, but of the whole site.
	 */
	private static final int MOST_FILES = 20;

	private static final int LISTED = 50;

	private final Libraries libraries;

	private final History history;

	private final VersionBudget budget;

	WhatChangedController(Libraries libraries, History history, VersionBudget budget) {
		this.libraries = libraries;
		this.history = history;
		this.budget = budget;
	}

	@GetMapping({ "/what-changed", "/{language:[a-z]{2,3}}/what-changed" })
	String show(@PathVariable(required = false) @Nullable String language, HttpServletRequest request,
			HttpServletResponse response, Locale locale, Model model) {
		Library library = this.libraries.current();
		Edition edition = library.edition(locale.toLanguageTag()).orElseGet(library::defaultEdition);
		if (language != null && !edition.prefix().equals("/" + language)) {
			throw new NotFoundException();
		}
		response.setHeader("X-Robots-Tag", "noindex");
		model.addAttribute("corrections", corrections(edition));
		model.addAttribute("changes", this.budget.run(request, () -> changes(edition, library)));
		model.addAttribute("kept", !this.history.state().isEmpty());
		return "editing/what-changed";
	}

	private static List<Corrected> corrections(Edition edition) {
		return edition.articles()
			.stream()
			.flatMap((article) -> article.dates()
				.corrections()
				.stream()
				.map((correction) -> new Corrected(article, correction)))
			.sorted(Comparator.comparing((Corrected corrected) -> corrected.correction().date())
				.reversed()
				.thenComparing((corrected) -> corrected.article().title()))
			.toList();
	}

	/** Returns the latest change of each article that readers see. */
	private List<Changed> changes(Edition edition, Library library) {
		ZoneId zone = library.clinic().timeZone();
		Map<String, Changed> changes = new LinkedHashMap<>();
		for (Version version : this.history.recent(COMMITS, MOST_FILES)) {
			ContentFile.parse(version.file())
				.filter((file) -> file.language().equals(edition.language()))
				.flatMap((file) -> ContentFileStore.live(file, library))
				.ifPresent((article) -> changes.putIfAbsent(article.file(),
						new Changed(article, version.at().atZone(zone).toLocalDate(), version.minor())));
		}
		return changes.values().stream().limit(LISTED).toList();
	}

	/**
	 * Correction of an article.
	 *
	 * @param article the article
	 * @param correction what was put right
	 */
	record Corrected(Article article, Correction correction) {
	}

	/**
	 * Change of an article.
	 *
	 * @param article the article
	 * @param date when it was changed
	 * @param minor whether the meaning stayed the same
	 */
	record Changed(Article article, LocalDate date, boolean minor) {
	}

}
