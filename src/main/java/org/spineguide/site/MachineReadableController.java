package org.spineguide.site;

import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.spineguide.content.Article;
import org.spineguide.content.Edition;
import org.spineguide.content.Libraries;
import org.spineguide.content.Library;
import org.spineguide.content.brand.BrandPicture;
import org.spineguide.web.CachedPages;
import org.spineguide.web.ConcurrencyLimit;
import org.spineguide.web.NotFoundException;
import org.spineguide.web.SiteAddress;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/** Addresses for programs: search engines, feed readers, home screens. */
@CachedPages
@RestController
class MachineReadableController {

	/** Longest wait for a share picture; each takes some 20 MB while it is made. */
	private static final Duration PATIENCE = Duration.ofSeconds(3);

	private final ConcurrencyLimit drawing = new ConcurrencyLimit(1, 8, PATIENCE);

	private final Libraries libraries;

	private final PageEditions editions;

	private final SiteAddress site;

	private final ResourceUrlProvider files;

	private final LeadPictures pictures;

	MachineReadableController(Libraries libraries, PageEditions editions, SiteAddress site, ResourceUrlProvider files,
			LeadPictures pictures) {
		this.libraries = libraries;
		this.editions = editions;
		this.site = site;
		this.files = files;
		this.pictures = pictures;
	}

	@GetMapping(path = "/sitemap.xml", produces = MediaType.APPLICATION_XML_VALUE)
	byte[] sitemap() {
		return new Sitemap(this.site, this.libraries.current(), Sitemap.MOST).whole();
	}

	@GetMapping(path = "/sitemap-{number:[0-9]{1,4}}.xml", produces = MediaType.APPLICATION_XML_VALUE)
	byte[] sitemap(@PathVariable int number) {
		return new Sitemap(this.site, this.libraries.current(), Sitemap.MOST).part(number)
			.orElseThrow(NotFoundException::new);
	}

	@GetMapping(path = { "/feed.atom", "/{language:[a-z]{2,3}}/feed.atom" },
			produces = MediaType.APPLICATION_ATOM_XML_VALUE)
	byte[] feed(@PathVariable(required = false) @Nullable String language, Locale locale) {
		return new Feed(this.site).of(this.editions.edition(language, locale), this.libraries.current());
	}

	@GetMapping(path = "/robots.txt", produces = "text/plain;charset=UTF-8")
	String robots() {
		// Pages of results need no line here: each names the empty search as its one
		// address.
		return """
				User-agent: *
				Disallow: /staff/
				Sitemap: %s
				""".formatted(this.site.of("/sitemap.xml"));
	}

	@GetMapping(path = "/manifest.webmanifest", produces = "application/manifest+json")
	WebManifest manifest() {
		String icon = "/assets/favicon.svg";
		return WebManifest.of(this.libraries.current(),
				Objects.requireNonNullElse(this.files.getForLookupPath(icon), icon));
	}

	@GetMapping(path = "/share.png", produces = MediaType.IMAGE_PNG_VALUE)
	byte[] picture() {
		Library library = this.libraries.current();
		BrandPicture own = library.brand().share();
		BrandPicture logo = library.brand().logo();
		return (own != null) ? own.bytes() : this.drawing.get(() -> new SharePicture(library,
				library.defaultEdition().home().title(),
				(logo != null) ? LeadPictures.draw(logo.name(), logo.bytes(), SharePicture.DRAWING).orElse(null) : null)
			.png());
	}

	/**
	 * Returns the picture that others show with a link to a page, by the address of its
	 * file.
	 */
	@GetMapping(path = "/{*folder}/{name}.share.png", produces = MediaType.IMAGE_PNG_VALUE)
	byte[] picture(HttpServletRequest request, Locale locale) {
		String address = request.getRequestURI();
		Edition edition = this.editions.edition(locale);
		Article article = Optional.of(address.substring(0, address.length() - PageHeads.PICTURE.length()))
			.flatMap(edition::path)
			.flatMap(edition::article)
			.filter((found) -> found.body().image() != null)
			.orElseThrow(NotFoundException::new);
		return this.drawing.get(() -> new SharePicture(this.libraries.current(), article.title(),
				this.pictures.read(String.valueOf(article.body().image()), SharePicture.DRAWING).orElse(null))
			.png());
	}

}
