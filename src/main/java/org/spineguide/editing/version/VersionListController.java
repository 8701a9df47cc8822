package org.spineguide.editing.version;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.spineguide.content.Article;
import org.spineguide.content.Libraries;
import org.spineguide.editing.version.VersionedArticle.Found;
import org.spineguide.web.SharedCaches;
import org.spineguide.web.SiteAddress;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.server.ResponseStatusException;

/**
 * Page "what changed" of an article: its versions and corrections. Programs find the one
 * of a certain day here (RFC 7089, TimeGate and TimeMap).
 */
@Controller
class VersionListController {

	private final VersionedArticle articles;

	private final ArticleVersions versions;

	private final Libraries libraries;

	private final MementoHeaders headers;

	private final VersionBudget budget;

	private final SiteAddress site;

	VersionListController(VersionedArticle articles, ArticleVersions versions, Libraries libraries,
			MementoHeaders headers, VersionBudget budget, SiteAddress site) {
		this.articles = articles;
		this.versions = versions;
		this.libraries = libraries;
		this.headers = headers;
		this.budget = budget;
		this.site = site;
	}

	@GetMapping("/{*path}/v")
	@Nullable Object list(@RequestHeader(name = MementoHeaders.ACCEPT, required = false) @Nullable String asked,
			HttpServletRequest request, HttpServletResponse response, Locale locale, Model model) {
		Found found = this.articles.find(request.getRequestURI(), "/v", locale);
		if (found.redirect() != null) {
			return found.redirect();
		}
		Article article = found.article();
		List<ArticleVersion> all = this.budget.run(request, () -> this.versions.of(article));
		this.headers.add(article, response);
		response.addHeader(HttpHeaders.VARY, MementoHeaders.ACCEPT);
		if (asked != null && !all.isEmpty()) {
			return ResponseEntity.status(HttpStatus.FOUND)
				.header(HttpHeaders.LOCATION, this.site.of(closest(all, time(asked)).address(article)))
				.build();
		}
		SharedCaches.headers(request.getRequestURI())
			.forEach((name, values) -> response.setHeader(name, values.get(0)));
		ZoneId zone = this.libraries.current().clinic().timeZone();
		model.addAttribute("article", article);
		model.addAttribute("canonical", this.site.of(article.address()));
		model.addAttribute("kept", this.versions.isKept());
		model.addAttribute("versions", all.stream().map((version) -> Entry.of(version, article, zone)).toList());
		return "editing/versions-public";
	}

	@GetMapping("/{*path}/v/timemap")
	Object timemap(HttpServletRequest request, HttpServletResponse response, Locale locale) {
		Found found = this.articles.find(request.getRequestURI(), "/v/timemap", locale);
		if (found.redirect() != null) {
			return found.redirect();
		}
		List<ArticleVersion> all = this.budget.run(request, () -> this.versions.of(found.article()));
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_TYPE, MementoHeaders.LINK_FORMAT)
			.header("X-Robots-Tag", "noindex")
			.body(this.headers.timemap(found.article(), all).getBytes(StandardCharsets.UTF_8));
	}

	/** Returns the version that stood on the site at a time, or else the first one. */
	private static ArticleVersion closest(List<ArticleVersion> newestFirst, Instant time) {
		Optional<ArticleVersion> then = newestFirst.stream()
			.filter((version) -> !version.at().isAfter(time))
			.findFirst();
		return then.orElse(newestFirst.get(newestFirst.size() - 1));
	}

	/** RFC 7089, 4.5.3: a time that cannot be read is the client's mistake. */
	private static Instant time(String asked) {
		try {
			return DateTimeFormatter.RFC_1123_DATE_TIME.parse(asked, Instant::from);
		}
		catch (DateTimeException ex) {
			throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
		}
	}

	/**
	 * Entry of the list.
	 *
	 * @param at when the version was published
	 * @param address where it is
	 * @param minor whether the meaning stayed the same
	 * @param today whether readers see it now
	 */
	record Entry(ZonedDateTime at, String address, boolean minor, boolean today) {

		static Entry of(ArticleVersion version, Article article, ZoneId zone) {
			return new Entry(version.at().atZone(zone), version.address(article), version.minor(),
					version.hash().equals(article.revision()));
		}

	}

}
