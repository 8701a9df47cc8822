package org.spineguide.site;

import java.util.Locale;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.spineguide.content.Libraries;
import org.spineguide.content.Library;
import org.spineguide.web.Kept;
import org.spineguide.web.SiteAddress;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/** Answers what programs ask for: search engines, feed readers, home screens. */
@Kept
@RestController
class MachineController {

	private final Libraries libraries;

	private final Editions editions;

	private final SiteAddress site;

	private final ResourceUrlProvider files;

	MachineController(Libraries libraries, Editions editions, SiteAddress site, ResourceUrlProvider files) {
		this.libraries = libraries;
		this.editions = editions;
		this.site = site;
		this.files = files;
	}

	@GetMapping(path = "/sitemap.xml", produces = MediaType.APPLICATION_XML_VALUE)
	byte[] sitemap() {
		return new Sitemap(this.site).of(this.libraries.current());
	}

	@GetMapping(path = { "/feed.atom", "/{language:[a-z]{2,3}}/feed.atom" },
			produces = MediaType.APPLICATION_ATOM_XML_VALUE)
	byte[] feed(@PathVariable(required = false) @Nullable String language, Locale locale) {
		return new Feed(this.site).of(this.editions.edition(language, locale), this.libraries.current().clinic());
	}

	@GetMapping(path = "/robots.txt", produces = "text/plain;charset=UTF-8")
	String robots() {
		// Pages of results and forms are no use to anyone who comes from elsewhere.
		return """
				User-agent: *
				Disallow: /search
				Disallow: /staff/
				Sitemap: %s
				""".formatted(this.site.of("/sitemap.xml"));
	}

	@GetMapping(path = "/manifest.webmanifest", produces = "application/manifest+json")
	WebManifest manifest() {
		String icon = "/assets/favicon.svg";
		return WebManifest.of(this.libraries.current().clinic(),
				Objects.requireNonNullElse(this.files.getForLookupPath(icon), icon));
	}

	@GetMapping(path = "/share.png", produces = MediaType.IMAGE_PNG_VALUE)
	byte[] picture() {
		Library library = this.libraries.current();
		return new SharePicture(library.clinic().name(), library.defaultEdition().home().title()).png();
	}

}
