package org.spineguide.editing.version;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;

import org.spineguide.content.Article;
import org.spineguide.web.SiteAddress;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Headers by which programs find the past of a page (Memento, RFC 7089). */
@Component
class MementoHeaders {

	static final String DATETIME = "Memento-Datetime";

	static final String ACCEPT = "Accept-Datetime";

	static final String LINK_FORMAT = "application/link-format";

	/**
	 * RFC 1123 as RFC 7089 has it: two digits for the day, which Java's own leaves out.
	 */
	private static final DateTimeFormatter DATE = DateTimeFormatter
		.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.US)
		.withZone(ZoneOffset.UTC);

	private static final String ROBOTS = "X-Robots-Tag";

	private final SiteAddress site;

	MementoHeaders(SiteAddress site) {
		this.site = site;
	}

	/** Adds the headers that all pages about versions have. */
	void add(Article article, HttpServletResponse response) {
		response.setHeader(ROBOTS, "noindex");
		response.addHeader(HttpHeaders.LINK, String.join(", ", links(article)));
	}

	/** Adds the time since when a version stood on the site. */
	void add(Instant since, HttpServletResponse response) {
		response.setHeader(DATETIME, date(since));
	}

	/** Returns all versions in the link format, the oldest first. */
	String timemap(Article article, List<ArticleVersion> versions) {
		StringBuilder map = new StringBuilder(String.join(",\n", links(article)));
		for (int i = versions.size() - 1; i >= 0; i--) {
			ArticleVersion version = versions.get(i);
			String relation = "memento";
			if (i == versions.size() - 1) {
				relation = "first " + relation;
			}
			if (i == 0) {
				relation = relation.replace("first memento", "first last memento")
					.replaceAll("^memento", "last memento");
			}
			map.append(",\n")
				.append("<%s>; rel=\"%s\"; datetime=\"%s\"".formatted(this.site.of(version.address(article)), relation,
						date(version.at())));
		}
		return map.append('\n').toString();
	}

	private List<String> links(Article article) {
		String versions = this.site.of(article.versionsAddress());
		return List.of("<%s>; rel=\"original\"".formatted(this.site.of(article.address())),
				"<%s>; rel=\"timegate\"".formatted(versions),
				"<%s/timemap>; rel=\"timemap\"; type=\"%s\"".formatted(versions, LINK_FORMAT));
	}

	private static String date(Instant time) {
		return DATE.format(time);
	}

}
