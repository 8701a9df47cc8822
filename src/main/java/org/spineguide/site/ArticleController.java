package org.spineguide.site;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;

import org.spineguide.content.Article;
import org.spineguide.content.ArticlePath;
import org.spineguide.content.Edition;
import org.spineguide.content.Topic;
import org.spineguide.web.CachedPages;
import org.spineguide.web.PageFrame.PageLink;
import org.spineguide.web.PermanentRedirect;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;

/**
 * Pages of articles and topics, and the home page. Answers every address that nothing
 * else answers.
 */
@CachedPages
@Controller
class ArticleController {

	/** Addresses of pages that the site makes once for all languages. */
	private static final Set<String> MADE_PAGES = Set.of("/appointments", "/visit-pack", "/robots.txt", "/sitemap.xml");

	/** Pattern of pages that the site makes in each language. */
	private static final Pattern LISTS = Pattern
		.compile("/(?:a-to-z(?:/[^/]+)?|glossary|search|tags/[a-z0-9-]+|feed\\.atom)");

	private final PageEditions editions;

	private final PageHeads heads;

	private final MessageSource messages;

	ArticleController(PageEditions editions, PageHeads heads, MessageSource messages) {
		this.editions = editions;
		this.heads = heads;
		this.messages = messages;
	}

	@GetMapping("/{*path}")
	Object show(HttpServletRequest request, Locale locale, Model model) {
		Edition edition = this.editions.edition(locale);
		String address = request.getRequestURI();
		Optional<ArticlePath> path = edition.path(address);
		Optional<Article> article = path.flatMap(edition::article);
		if (article.isPresent() && article.get().address().equals(address)) {
			return page(article.get(), edition, locale, model);
		}
		Optional<Topic> topic = path.filter(ArticlePath::isIndex).map(ArticlePath::folder).flatMap(edition::topic);
		if (topic.isPresent() && topic.get().address().equals(address)) {
			return bareTopic(topic.get(), edition, locale, model);
		}
		return otherAddress(address, path, edition).map((other) -> new PermanentRedirect(withQuery(other, request)))
			.orElseThrow(() -> new ResponseStatusException(
					path.filter(edition::isWithdrawn).isPresent() ? HttpStatus.GONE : HttpStatus.NOT_FOUND));
	}

	private String page(Article article, Edition edition, Locale locale, Model model) {
		model.addAttribute("page", ArticlePage.of(article, edition, this.editions.today()));
		if (article.path().equals(ArticlePath.of("index"))) {
			model.addAttribute("text", BodyMap.link(article.body().html()));
			model.addAttribute("pageHead", this.heads.article(article, edition, List.of()));
			return "site/home";
		}
		List<PageLink> crumbs = Breadcrumbs.to(article, edition, this.messages.getMessage("site.home", null, locale));
		model.addAttribute("crumbs", crumbs);
		model.addAttribute("pageHead", this.heads.article(article, edition, crumbs));
		return article.path().isIndex() ? "site/topic" : "site/article";
	}

	/** Shows a topic without a page of its own, which still lists its articles. */
	private String bareTopic(Topic topic, Edition edition, Locale locale, Model model) {
		if (topic.folder().isEmpty()) {
			return bareHome(topic, edition, locale, model);
		}
		model.addAttribute("topic", topic);
		model.addAttribute("pageHead", this.heads.list(topic.title(), topic.title(),
				ArticlePath.of(topic.folder() + "/index").address(), edition));
		model.addAttribute("crumbs", Breadcrumbs.home(edition, this.messages.getMessage("site.home", null, locale)));
		return "site/bare-topic";
	}

	/** Shows a home page whose file is missing, so that the site stays open. */
	private String bareHome(Topic home, Edition edition, Locale locale, Model model) {
		String summary = this.messages.getMessage("site.home.bare", null, locale);
		model.addAttribute("topics", home.topics());
		model.addAttribute("summary", summary);
		model.addAttribute("strip", EmergencyStrip.of(edition));
		model.addAttribute("pageHead",
				this.heads.list(this.messages.getMessage("site.home", null, locale), summary, "/", edition));
		return "site/bare-home";
	}

	/**
	 * Finds another address that the reader may have meant: an alias, a missing or
	 * needless slash, capital letters.
	 */
	private Optional<String> otherAddress(String address, Optional<ArticlePath> path, Edition edition) {
		Optional<ArticlePath> moved = edition.movedTo(address);
		if (moved.isPresent()) {
			return moved.map(edition::address);
		}
		String plain = address.toLowerCase(Locale.ROOT);
		String other = plain.endsWith("/") ? plain.substring(0, plain.length() - 1) : plain + "/";
		return Optional.of(plain)
			.filter((candidate) -> !candidate.equals(address))
			.filter((candidate) -> isThere(candidate, edition))
			.or(() -> Optional.of(other).filter((candidate) -> isThere(candidate, edition)))
			.or(() -> path.flatMap(edition::article).map(Article::address))
			.or(() -> Optional.of(StringUtils.trimTrailingCharacter(plain, '/'))
				.filter((candidate) -> !candidate.equals(address) && isMadePage(candidate, edition)));
	}

	/** Keeps the query in a redirect to a page that the site makes. */
	private static String withQuery(String address, HttpServletRequest request) {
		return (request.getQueryString() != null) ? address + "?" + request.getQueryString() : address;
	}

	private static boolean isMadePage(String address, Edition edition) {
		return MADE_PAGES.contains(address) || address.startsWith(edition.prefix() + "/")
				&& LISTS.matcher(address.substring(edition.prefix().length())).matches();
	}

	private static boolean isThere(String address, Edition edition) {
		Optional<ArticlePath> path = edition.path(address);
		return path.flatMap(edition::article).map(Article::address).filter(address::equals).isPresent()
				|| path.filter(ArticlePath::isIndex)
					.map(ArticlePath::folder)
					.flatMap(edition::topic)
					.map(Topic::address)
					.filter(address::equals)
					.isPresent();
	}

}
