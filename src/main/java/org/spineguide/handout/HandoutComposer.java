package org.spineguide.handout;

import java.util.Map;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import org.spineguide.content.Clinic;
import org.spineguide.content.Library;
import org.spineguide.content.brand.BrandPicture;
import org.spineguide.content.font.PrintFonts;
import org.spineguide.web.QrCode;
import org.spineguide.web.SiteAddress;

import org.springframework.stereotype.Component;

/** Composes the requested articles as a document that can be printed. */
@Component
class HandoutComposer {

	private static final Pattern SLASH_AT_END = Pattern.compile("/+$");

	private final ITemplateEngine templates;

	private final PdfRenderer pdfRenderer;

	private final PrintFonts fonts;

	private final String site;

	private final String style = HandoutResources.text("handout.css");

	HandoutComposer(ITemplateEngine templates, PdfRenderer pdfRenderer, PrintFonts fonts, SiteAddress site) {
		this.templates = templates;
		this.pdfRenderer = pdfRenderer;
		this.fonts = fonts;
		this.site = SLASH_AT_END.matcher(site.address().toString()).replaceFirst("");
	}

	/** Returns the requested handout as a PDF. */
	byte[] print(HandoutRequest handoutRequest) {
		return this.pdfRenderer.print(compose(handoutRequest), handoutRequest.library().brand().logo());
	}

	/** Returns an HTML page that is for one visitor as a PDF. */
	byte[] printSheet(String html, Library library) {
		PrintFormat format = new PrintFormat(PaperSize.of(null, library.clinic().country()), false);
		Document document = document(html, library.clinic());
		for (Element drawing : document.select("svg")) {
			drawing.attr("font-family", HandoutFonts.FAMILY).attr("alt", drawing.attr("aria-label"));
		}
		finish(document, format, library);
		return this.pdfRenderer.print(document, library.brand().logo());
	}

	/** Returns a hash of all that the requested handout is made from. */
	String basis(HandoutRequest handoutRequest) {
		Document document = compose(handoutRequest);
		return this.pdfRenderer.basis(document, handoutRequest.library().brand().logo());
	}

	/** Returns the requested handout as the HTML page that is printed. */
	Document compose(HandoutRequest handoutRequest) {
		Handout handout = Handout.of(handoutRequest, this.site);
		String html = this.templates.process("handout/handout",
				new Context(handout.locale(), Map.of("handout", handout)));
		Document document = document(html, handout.clinic());
		for (Element code : document.select("[data-qr]")) {
			code.html(QrCode.svg(code.attr("data-qr"))).child(0).attr("alt", code.attr("data-alt"));
		}
		finish(document, handoutRequest.format(), handoutRequest.library());
		return document;
	}

	private Document document(String html, Clinic clinic) {
		String phone = clinic.phone();
		if (phone != null) {
			// Half a number on a line is dialed wrong.
			return parse(html.replace(phone, phone.replace(' ', '\u00A0')));
		}
		return parse(html);
	}

	private Document parse(String html) {
		Document document = Jsoup.parse(html);
		document.forEachNode((node) -> {
			if (node instanceof TextNode text) {
				text.text(this.fonts.printable(text.getWholeText()));
			}
		});
		return document;
	}

	private void finish(Document document, PrintFormat format, Library library) {
		document.head().appendElement("style").appendChild(new DataNode(this.style + page(format)));
		BrandPicture logo = library.brand().logo();
		if (logo != null) {
			document.select(".masthead .clinic")
				.forEach((clinic) -> clinic.before(new Element("img").addClass("logo")
					.attr("alt", library.clinic().name())
					.attr("src", HandoutPictures.SCHEME + ":" + HandoutPictures.LOGO + logo.name())));
		}
		new PaperTables(this.fonts, format).fit(document);
		PdfHeadings.order(document);
		nameLinks(document);
	}

	private static String page(PrintFormat format) {
		// A footer in large letters may take 3 lines, and printers leave the edge empty.
		return "@page { size: " + format.paper().size() + (format.large() ? "; margin-bottom: 27mm }" : " }");
	}

	/**
	 * Gives each link an accessible name: screen readers say the name of a link rather
	 * than its words (ISO 14289-1, 7.18.5).
	 */
	private static void nameLinks(Document document) {
		for (Element link : document.select("a[href]:not([title])")) {
			link.attr("title", link.hasAttr("aria-label") ? link.attr("aria-label") : link.text());
		}
	}

}
