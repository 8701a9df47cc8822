package org.spineguide.site;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.spineguide.content.Article;
import org.spineguide.content.Edition;
import org.spineguide.content.Libraries;
import org.spineguide.content.Library;
import org.spineguide.site.PageHead.Translation;
import org.spineguide.web.PageFrame.PageLink;
import org.spineguide.web.SiteAddress;

import org.springframework.stereotype.Component;

/** Factory of the metadata of pages. */
@Component
class PageHeads {

	/** Suffix of a page's path in the address of its share picture. */
	static final String PICTURE = ".share.png";

	private static final String SITE_PICTURE = "/share.png";

	private final Libraries libraries;

	private final SiteAddress site;

	private final StructuredData data;

	PageHeads(Libraries libraries, SiteAddress site, StructuredData data) {
		this.libraries = libraries;
		this.site = site;
		this.data = data;
	}

	/** Creates the metadata of an article's page, the home page or a topic's own page. */
	PageHead article(Article article, Edition edition, List<PageLink> crumbs) {
		Library library = this.libraries.current();
		List<Translation> translations = library.editions()
			.values()
			.stream()
			.flatMap((other) -> other.article(article.path())
				.map((same) -> new Translation(other.language(), this.site.of(same.address())))
				.stream())
			.toList();
		String picture = this.site.of(pictureOf(article, edition));
		return head(article.title(), article.summary(), article.address(), article.versionAddress(), picture, edition,
				translations, this.data.of(article, edition, picture, crumbs, library));
	}

	/**
	 * Creates the metadata of a list that the site makes.
	 * @param path its address without the language
	 */
	PageHead list(String title, String summary, String path, Edition edition) {
		List<Translation> translations = this.libraries.current()
			.editions()
			.values()
			.stream()
			.map((other) -> new Translation(other.language(), this.site.of(other.prefix() + path)))
			.toList();
		String address = edition.prefix() + path;
		return head(title, summary, address, address, this.site.of(SITE_PICTURE), edition, translations, null);
	}

	private static String pictureOf(Article article, Edition edition) {
		return (article.body().image() != null) ? edition.prefix() + "/" + article.path() + PICTURE : SITE_PICTURE;
	}

	private PageHead head(String title, String summary, String address, String version, String picture, Edition edition,
			List<Translation> translations, @Nullable String data) {
		return new PageHead(title, summary, this.site.of(address), this.site.of(version), data != null, picture,
				this.site.of(edition.prefix() + "/feed.atom"), (translations.size() > 1) ? translations : List.of(),
				data);
	}

}
