package org.spineguide.content.brand.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * SVG sanitizer: what a drawing needs and nothing else. No script, no style sheet, no
 * address but of a part of the same drawing.
 *
 * @param text the drawing
 * @param width its width
 * @param height its height
 * @param shortened whether something was left out
 */
record SafeDrawing(String text, int width, int height, boolean shortened) {

	private static final Set<String> ELEMENTS = Set.of("svg", "g", "defs", "title", "desc", "path", "rect", "circle",
			"ellipse", "line", "polyline", "polygon", "text", "tspan", "lineargradient", "radialgradient", "stop",
			"clippath", "mask");

	private static final Set<String> ATTRIBUTES = Set.of("xmlns", "viewbox", "width", "height", "x", "y", "x1", "y1",
			"x2", "y2", "cx", "cy", "r", "rx", "ry", "fx", "fy", "d", "points", "id", "transform", "fill", "stroke",
			"opacity", "offset", "role", "preserveaspectratio", "gradientunits", "gradienttransform", "spreadmethod",
			"clippathunits", "maskunits", "clip-path", "clip-rule", "mask", "stop-color", "stop-opacity", "text-anchor",
			"dx", "dy", "version");

	private static final Set<String> BEGINNINGS = Set.of("fill-", "stroke-", "font-", "aria-", "letter-");

	/** Pattern of values that could lead out of the drawing. */
	private static final Pattern HARMFUL = Pattern.compile("(?i)url\\((?!\\s*['\"]?#)|[a-z]+script:|&#");

	private static final Pattern BOX = Pattern.compile("[-\\d.]+[ ,]+[-\\d.]+[ ,]+([\\d.]{1,9})[ ,]+([\\d.]{1,9})");

	private static final Pattern LENGTH = Pattern.compile("([\\d.]{1,9})(?:px)?");

	private static final String NAMESPACE = "http://www.w3.org/2000/svg";

	private static final int MOST_ELEMENTS = 5000;

	/**
	 * Makes a drawing safe.
	 * @return nothing when it is none, or has no size
	 */
	static Optional<SafeDrawing> of(byte[] bytes) {
		Document document = Jsoup.parse(new String(bytes, StandardCharsets.UTF_8), "", Parser.xmlParser());
		Element root = document.firstElementChild();
		if (root == null || !root.normalName().equals("svg") || root.getAllElements().size() > MOST_ELEMENTS) {
			return Optional.empty();
		}
		Cleaner cleaner = new Cleaner();
		NodeTraversor.filter(cleaner, root);
		root.attr("xmlns", NAMESPACE);
		document.outputSettings().syntax(Document.OutputSettings.Syntax.xml).prettyPrint(false);
		String text = root.outerHtml();
		int[] size = size(root);
		return (size.length == 2 && isWellFormed(text))
				? Optional.of(new SafeDrawing(text, size[0], size[1], cleaner.shortened)) : Optional.empty();
	}

	private static int[] size(Element root) {
		Matcher box = BOX.matcher(root.attr("viewBox").strip());
		Matcher width = LENGTH.matcher(root.attr("width").strip());
		Matcher height = LENGTH.matcher(root.attr("height").strip());
		try {
			if (box.matches()) {
				return positive(Float.parseFloat(box.group(1)), Float.parseFloat(box.group(2)));
			}
			if (width.matches() && height.matches()) {
				return positive(Float.parseFloat(width.group(1)), Float.parseFloat(height.group(1)));
			}
		}
		catch (NumberFormatException ex) {
			return new int[0];
		}
		return new int[0];
	}

	private static int[] positive(float width, float height) {
		int[] size = { Math.round(width), Math.round(height) };
		return (size[0] > 0 && size[1] > 0) ? size : new int[0];
	}

	private static boolean isWellFormed(String text) {
		try {
			SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
			factory.newSAXParser()
				.parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), new DefaultHandler());
			return true;
		}
		catch (SAXException | IOException ex) {
			return false;
		}
		catch (ParserConfigurationException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Takes out all that is not known to be harmless. */
	private static final class Cleaner implements NodeFilter {

		private boolean shortened;

		@Override
		public FilterResult head(Node node, int depth) {
			if (node instanceof Element element) {
				return clean(element);
			}
			if (node instanceof Comment) {
				return FilterResult.REMOVE;
			}
			return (node instanceof TextNode) ? FilterResult.CONTINUE : FilterResult.REMOVE;
		}

		private FilterResult clean(Element element) {
			if (!ELEMENTS.contains(element.normalName())) {
				// What drawing programs write for themselves is no loss.
				this.shortened = this.shortened
						|| !element.tagName().contains(":") && !element.normalName().equals("metadata");
				return FilterResult.REMOVE;
			}
			for (Attribute attribute : element.attributes().asList()) {
				String name = attribute.getKey().toLowerCase(Locale.ROOT);
				if (!isKnown(name) || HARMFUL.matcher(attribute.getValue()).find()) {
					this.shortened = this.shortened
							|| !name.contains(":") && !name.startsWith("data-") && !name.equals("class");
					element.removeAttr(attribute.getKey());
				}
			}
			return FilterResult.CONTINUE;
		}

		private static boolean isKnown(String name) {
			return ATTRIBUTES.contains(name) || BEGINNINGS.stream().anyMatch(name::startsWith);
		}

	}

}
