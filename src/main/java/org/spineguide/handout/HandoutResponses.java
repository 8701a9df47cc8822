package org.spineguide.handout;

import java.time.Duration;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.spineguide.content.Article;
import org.spineguide.web.ClientAddress;
import org.spineguide.web.SecurityEvent;
import org.spineguide.web.SecurityLog;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;

/** HTTP responses with a handout, or with the request to come back in a moment. */
@Component
class HandoutResponses {

	/**
	 * Longest text of a handout: more would be a book, and making it would take longer
	 * than anybody waits.
	 */
	private static final int MOST_TEXT = 1_000_000;

	private static final Duration COME_BACK = Duration.ofSeconds(10);

	private final Handouts handouts;

	private final SecurityLog log;

	HandoutResponses(Handouts handouts, SecurityLog log) {
		this.handouts = handouts;
		this.log = log;
	}

	/** Returns whether articles are short enough for a handout. */
	static boolean isPrintable(List<Article> articles) {
		return articles.stream().mapToInt((article) -> article.body().html().length()).sum() <= MOST_TEXT;
	}

	/**
	 * Returns the requested PDF, or a page that says why there is none.
	 * @param name the name of the file, without its ending
	 * @param headers what else to say of the file
	 */
	Object answer(HandoutRequest handoutRequest, String name, HttpHeaders headers, HttpServletRequest request,
			HttpServletResponse response) {
		if (!isPrintable(handoutRequest.articles())) {
			this.log.note(SecurityEvent.OVER_BUDGET, request, "pdf-length");
			response.setStatus(HttpStatus.NOT_FOUND.value());
			return "handout/too-long";
		}
		try {
			byte[] pdf = this.handouts.pdf(handoutRequest, ClientAddress.of(request).network());
			return ResponseEntity.ok()
				.headers(headers)
				.contentType(MediaType.APPLICATION_PDF)
				.cacheControl(CacheControl.noCache())
				.eTag("\"" + DigestUtils.md5DigestAsHex(pdf) + "\"")
				.header(HttpHeaders.CONTENT_DISPOSITION,
						ContentDisposition.inline().filename(name + ".pdf").build().toString())
				.body(pdf);
		}
		catch (BusyException ex) {
			this.log.note(SecurityEvent.OVER_BUDGET, request, "pdf");
			response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
			response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(COME_BACK.toSeconds()));
			response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
			return "handout/busy";
		}
	}

}
