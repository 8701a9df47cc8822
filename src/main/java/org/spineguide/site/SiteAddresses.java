package org.spineguide.site;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.spineguide.content.Article;
import org.spineguide.content.Edition;
import org.spineguide.content.Libraries;
import org.spineguide.content.Library;
import org.spineguide.content.Topic;
import org.spineguide.web.PublicAddress;
import org.spineguide.web.PublicAddresses;
import org.spineguide.web.SiteAddress;

import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.util.UriUtils;

/**
 * Addresses of the pages that readers can see and of what the site makes for programs,
 * and the old addresses that lead to them.
 */
@Component
class SiteAddresses implements PublicAddresses {

	private static final String A_TO_Z = "/a-to-z";

	private static final String INDEX = "index";

	private final Libraries libraries;

	private final SiteAddress site;

	SiteAddresses(Libraries libraries, SiteAddress site) {
		this.libraries = libraries;
		this.site = site;
	}

	@Override
	public List<PublicAddress> addresses() {
		Library library = this.libraries.current();
		List<PublicAddress> addresses = new ArrayList<>();
		for (Edition edition : library.editions().values()) {
			edition.articles()
				.forEach((article) -> addresses.add(PublicAddress.page(article.address(), article.revision())));
			bareTopics(edition).forEach((address) -> addresses.add(PublicAddress.page(address, "")));
			madePages(edition).forEach((address) -> addresses.add(PublicAddress.page(address, "")));
			letters(edition).forEach(addresses::add);
			addresses.add(PublicAddress.document(edition.prefix() + "/feed.atom"));
			addErrorPages(edition, addresses);
		}
		new Sitemap(this.site, library, Sitemap.MOST).addresses()
			.forEach((address) -> addresses.add(PublicAddress.document(address)));
		addresses.add(PublicAddress.document("/robots.txt"));
		addresses.add(PublicAddress.document("/manifest.webmanifest"));
		return addresses;
	}

	private static List<String> bareTopics(Edition edition) {
		return edition.topicsByFolder()
			.values()
			.stream()
			.filter((topic) -> topic.ownPage().isEmpty())
			.map(Topic::address)
			.toList();
	}

	/** Returns the lists that the site makes of its articles. */
	private static List<String> madePages(Edition edition) {
		List<String> pages = new ArrayList<>();
		pages.add(edition.prefix() + A_TO_Z);
		pages.add(edition.prefix() + "/glossary");
		edition.tags().keySet().forEach((tag) -> pages.add(edition.prefix() + "/tags/" + tag));
		return pages;
	}

	private static List<PublicAddress> letters(Edition edition) {
		return AToZ.of(edition)
			.all()
			.stream()
			.filter((letter) -> Character.isLetterOrDigit(letter.codePointAt(0)))
			.map((letter) -> letter.toLowerCase(Locale.ROOT))
			.map((letter) -> {
				String start = edition.prefix() + A_TO_Z + "/";
				PublicAddress plain = PublicAddress.page(start + letter, "");
				return new PublicAddress(start + UriUtils.encodePathSegment(letter, StandardCharsets.UTF_8),
						plain.file(), plain.status(), plain.kind(), plain.basis(), plain.safety());
			})
			.toList();
	}

	private static void addErrorPages(Edition edition, List<PublicAddress> addresses) {
		addresses.add(PublicAddress.error(edition.prefix() + "/-/missing", 404));
		addresses.add(PublicAddress.error(edition.prefix() + UnavailableController.ADDRESS, 503));
		edition.withdrawn()
			.stream()
			.findFirst()
			.ifPresent((path) -> addresses.add(new PublicAddress(edition.address(path),
					PublicAddress.error(edition.prefix() + "/-/gone", 410).file(), 410, PublicAddress.Kind.PAGE,
					() -> "", "")));
	}

	@Override
	public Map<String, String> redirects() {
		Map<String, String> redirects = new TreeMap<>();
		for (Edition edition : this.libraries.current().editions().values()) {
			edition.moved().forEach((old, path) -> {
				String from = edition.prefix() + "/" + old.value();
				addForms(from, edition.address(path), redirects);
			});
			edition.articles()
				.stream()
				.map(Article::address)
				.forEach((address) -> addForms(address, address, redirects));
			bareTopics(edition).forEach((address) -> addForms(address, address, redirects));
			madePages(edition).forEach((address) -> addForms(address, address, redirects));
		}
		return redirects;
	}

	/**
	 * Adds the forms in which readers type an address: with a slash at its end and
	 * without, or with the name of a topic's file.
	 */
	private static void addForms(String from, String target, Map<String, String> redirects) {
		String bare = StringUtils.trimTrailingCharacter(
				from.endsWith("/" + INDEX) ? from.substring(0, from.length() - INDEX.length()) : from, '/');
		redirects.put(bare + "/", target);
		if (!bare.isEmpty()) {
			redirects.put(bare, target);
		}
		if (from.endsWith("/") || from.endsWith("/" + INDEX)) {
			redirects.put(bare + "/" + INDEX, target);
		}
	}

	@Override
	public Set<String> gone() {
		Set<String> gone = new TreeSet<>();
		for (Edition edition : this.libraries.current().editions().values()) {
			edition.withdrawn().stream().map(edition::address).forEach(gone::add);
		}
		return gone;
	}

	@Override
	public Set<String> languagePrefixes() {
		Set<String> languages = new TreeSet<>();
		this.libraries.current()
			.editions()
			.values()
			.stream()
			.filter((edition) -> !edition.prefix().isEmpty())
			.forEach((edition) -> languages.add(edition.prefix().substring(1)));
		return languages;
	}

}
