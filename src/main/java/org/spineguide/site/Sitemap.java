package org.spineguide.site;

import java.util.Comparator;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.spineguide.content.Article;
import org.spineguide.content.Edition;
import org.spineguide.content.Library;
import org.spineguide.web.SiteAddress;

/** The list of all pages for search engines, as sitemaps.org has it. */
class Sitemap {

	private static final String SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";

	private static final String XHTML = "http://www.w3.org/1999/xhtml";

	private final SiteAddress site;

	Sitemap(SiteAddress site) {
		this.site = site;
	}

	byte[] of(Library library) {
		return XmlText.of((out) -> {
			out.writeStartElement("urlset");
			out.writeDefaultNamespace(SITEMAP);
			out.writeNamespace("xhtml", XHTML);
			for (Edition edition : library.editions().values()) {
				write(out, edition, library);
			}
			out.writeEndElement();
		});
	}

	private void write(XMLStreamWriter out, Edition edition, Library library) throws XMLStreamException {
		for (Article article : edition.articles().stream().sorted(Comparator.comparing(Article::address)).toList()) {
			out.writeStartElement("url");
			XmlText.element(out, "loc", this.site.of(article.address()));
			if (Updates.day(article) != null) {
				XmlText.element(out, "lastmod", String.valueOf(Updates.day(article)));
			}
			if (library.editions().size() > 1) {
				translations(out, article, library);
			}
			out.writeEndElement();
		}
		for (String list : new String[] { "/a-to-z", "/glossary" }) {
			out.writeStartElement("url");
			XmlText.element(out, "loc", this.site.of(edition.prefix() + list));
			out.writeEndElement();
		}
	}

	private void translations(XMLStreamWriter out, Article article, Library library) throws XMLStreamException {
		for (Edition other : library.editions().values()) {
			if (other.article(article.path()).isPresent()) {
				out.writeEmptyElement(XHTML, "link");
				out.writeAttribute("rel", "alternate");
				out.writeAttribute("hreflang", other.language());
				out.writeAttribute("href", this.site.of(other.address(article.path())));
			}
		}
	}

}
