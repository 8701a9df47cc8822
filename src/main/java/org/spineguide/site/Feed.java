package org.spineguide.site;

import java.util.List;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.spineguide.content.Clinic;
import org.spineguide.content.Edition;
import org.spineguide.content.Library;
import org.spineguide.content.brand.BrandPicture;
import org.spineguide.site.RecentArticles.Update;
import org.spineguide.web.SiteAddress;

/** Atom feed of the newest articles (RFC 4287). */
class Feed {

	private static final String ATOM = "http://www.w3.org/2005/Atom";

	private static final int MOST = 20;

	/** Date of a feed without entries. */
	private static final String LONG_AGO = "1970-01-01T00:00:00Z";

	private final SiteAddress site;

	Feed(SiteAddress site) {
		this.site = site;
	}

	byte[] of(Edition edition, Library library) {
		Clinic clinic = library.clinic();
		BrandPicture logo = library.brand().logo();
		List<Update> updates = RecentArticles.newest(edition, MOST);
		String address = this.site.of(edition.prefix() + "/feed.atom");
		return XmlText.of((out) -> {
			out.writeStartElement("feed");
			out.writeDefaultNamespace(ATOM);
			XmlText.element(out, "id", address);
			XmlText.element(out, "title", clinic.name());
			XmlText.element(out, "updated", updates.isEmpty() ? LONG_AGO : updates.get(0).moment());
			out.writeStartElement("author");
			XmlText.element(out, "name", clinic.name());
			out.writeEndElement();
			if (logo != null) {
				XmlText.element(out, "logo", this.site.of(BrandController.address(library.brand(), logo.name())));
			}
			link(out, "self", address);
			link(out, "alternate", this.site.of(edition.home().address()));
			for (Update update : updates) {
				entry(out, update);
			}
			out.writeEndElement();
		});
	}

	private void entry(XMLStreamWriter out, Update update) throws XMLStreamException {
		String address = this.site.of(update.article().address());
		out.writeStartElement("entry");
		XmlText.element(out, "id", address);
		XmlText.element(out, "title", update.article().title());
		XmlText.element(out, "updated", update.moment());
		XmlText.element(out, "summary", update.article().summary());
		link(out, "alternate", address);
		out.writeEndElement();
	}

	private static void link(XMLStreamWriter out, String relation, String address) throws XMLStreamException {
		out.writeEmptyElement("link");
		out.writeAttribute("rel", relation);
		out.writeAttribute("href", address);
	}

}
