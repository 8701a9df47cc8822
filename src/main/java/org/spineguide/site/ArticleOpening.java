package org.spineguide.site;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Opening of an article, taken apart so that its page can set it before the table of
 * contents: the boxes before the first heading, and the lead picture. Each part is safe
 * HTML, empty where the text has none.
 *
 * @param advice the emergency box
 * @param keyPoints the box of key points
 * @param picture the lead picture with its caption, if it stands in the first section
 * @param pictureAddress where the lead picture is
 * @param rest all else
 */
record ArticleOpening(String advice, String keyPoints, String picture, String pictureAddress, String rest) {

	/** The heading of a box has a class before its id. */
	private static final String HEADING = "<h2 id=";

	private static final String SECTION_END = "</section>";

	private static final Pattern PICTURE = Pattern.compile(
			"<figure class=\"figure\">(?:(?!</figure>).)*?<img[^>]*? src=\"([^\"]*)\".*?</figure>", Pattern.DOTALL);

	/**
	 * Takes a text apart.
	 * @param html the text of the article
	 * @param picture the name of the lead picture, which ends its address
	 */
	static ArticleOpening of(String html, @Nullable String picture) {
		String advice = box(html, "emergency");
		String rest = without(html, advice);
		String keyPoints = box(rest, "key-points");
		rest = without(rest, keyPoints);
		Matcher figure = PICTURE.matcher(rest);
		boolean isLead = picture != null && figure.find() && figure.group(1).endsWith("/" + picture)
				&& figure.start() < secondHeading(rest);
		return isLead
				? new ArticleOpening(advice, keyPoints, figure.group(), figure.group(1), without(rest, figure.group()))
				: new ArticleOpening(advice, keyPoints, "", "", rest);
	}

	/**
	 * A box before the first heading. A box holds no other, so it ends at the first end.
	 */
	private static String box(String html, String kind) {
		int start = html.indexOf("<section class=\"callout callout-" + kind + "\"");
		int heading = html.indexOf(HEADING);
		return (start >= 0 && (heading < 0 || start < heading))
				? html.substring(start, html.indexOf(SECTION_END, start) + SECTION_END.length()) : "";
	}

	private static int secondHeading(String html) {
		int first = html.indexOf(HEADING);
		int second = (first >= 0) ? html.indexOf(HEADING, first + 1) : -1;
		return (second >= 0) ? second : html.length();
	}

	private static String without(String html, String part) {
		int start = html.indexOf(part);
		return (html.substring(0, start) + html.substring(start + part.length())).strip();
	}

}
