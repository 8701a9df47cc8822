package org.spineguide.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.jspecify.annotations.Nullable;

import org.spineguide.content.Article;
import org.spineguide.content.Edition;
import org.spineguide.content.Library;
import org.spineguide.web.SiteAddress;

/**
 * Sitemap: the list of all pages for search engines (sitemaps.org), in one file, or in
 * several with an index.
 */
class Sitemap {

	/** Largest number of addresses in one file, by the rules of sitemaps.org. */
	static final int MOST = 50_000;

	private static final String SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";

	private static final String XHTML = "http://www.w3.org/1999/xhtml";

	private final SiteAddress site;

	private final Library library;

	private final int most;

	/**
	 * Creates the list of the pages of a library.
	 * @param most how many pages a file names
	 */
	Sitemap(SiteAddress site, Library library, int most) {
		this.site = site;
		this.library = library;
		this.most = most;
	}

	/** Returns the addresses of its files. */
	List<String> addresses() {
		return Stream.concat(Stream.of("/sitemap.xml"), parts(places().size())).toList();
	}

	/** Returns all pages, or the index of the parts. */
	byte[] whole() {
		List<Place> places = places();
		return (places.size() <= this.most) ? list(places) : index(parts(places.size()).toList());
	}

	/**
	 * Returns one part of a list that is too long for one file.
	 * @param number from 1
	 */
	Optional<byte[]> part(int number) {
		List<Place> places = places();
		int first = (number - 1) * this.most;
		if (places.size() <= this.most || number < 1 || first >= places.size()) {
			return Optional.empty();
		}
		return Optional.of(list(places.subList(first, Math.min(first + this.most, places.size()))));
	}

	private List<Place> places() {
		List<Place> places = new ArrayList<>();
		for (Edition edition : this.library.editions().values()) {
			edition.articles()
				.stream()
				.sorted(Comparator.comparing(Article::address))
				.forEach((article) -> places.add(new Place(article.address(), article)));
			places.add(new Place(edition.prefix() + "/a-to-z", null));
			places.add(new Place(edition.prefix() + "/glossary", null));
		}
		return places;
	}

	/** Returns the addresses of the parts; none when one file holds all pages. */
	private Stream<String> parts(int pages) {
		int parts = (pages <= this.most) ? 0 : (pages + this.most - 1) / this.most;
		return IntStream.rangeClosed(1, parts).mapToObj((number) -> "/sitemap-" + number + ".xml");
	}

	private byte[] index(List<String> parts) {
		return XmlText.of((out) -> {
			out.writeStartElement("sitemapindex");
			out.writeDefaultNamespace(SITEMAP);
			for (String part : parts) {
				out.writeStartElement("sitemap");
				XmlText.element(out, "loc", this.site.of(part));
				out.writeEndElement();
			}
			out.writeEndElement();
		});
	}

	private byte[] list(List<Place> places) {
		return XmlText.of((out) -> {
			out.writeStartElement("urlset");
			out.writeDefaultNamespace(SITEMAP);
			out.writeNamespace("xhtml", XHTML);
			for (Place place : places) {
				write(out, place);
			}
			out.writeEndElement();
		});
	}

	private void write(XMLStreamWriter out, Place place) throws XMLStreamException {
		out.writeStartElement("url");
		XmlText.element(out, "loc", this.site.of(place.address()));
		Article article = place.article();
		if (article != null) {
			if (RecentArticles.day(article) != null) {
				XmlText.element(out, "lastmod", String.valueOf(RecentArticles.day(article)));
			}
			if (this.library.editions().size() > 1) {
				translations(out, article);
			}
		}
		out.writeEndElement();
	}

	private void translations(XMLStreamWriter out, Article article) throws XMLStreamException {
		for (Edition other : this.library.editions().values()) {
			if (other.article(article.path()).isPresent()) {
				out.writeEmptyElement(XHTML, "link");
				out.writeAttribute("rel", "alternate");
				out.writeAttribute("hreflang", other.language());
				out.writeAttribute("href", this.site.of(other.address(article.path())));
			}
		}
	}

	/**
	 * Page of the list.
	 *
	 * @param address its path
	 * @param article the article that it shows, or {@code null} for a page of the site's
	 * own making
	 */
	private record Place(String address, @Nullable Article article) {
	}

}
