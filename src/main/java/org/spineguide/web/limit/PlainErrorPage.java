package org.spineguide.web.limit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.spineguide.web.PageFrame;
import org.spineguide.web.PageFrames;
import org.spineguide.web.SecurityEvent;
import org.spineguide.web.SecurityHeaders;
import org.spineguide.web.SecurityLog;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.util.HtmlUtils;

/**
 * Small error page that costs next to nothing: no template, no style sheet, no database.
 * Says what is wrong and whom to call. When the articles cannot be read either, the
 * numbers are left out.
 */
class PlainErrorPage {

	private static final String RETRY_SECONDS = "5";

	private final PageFrames frames;

	private final MessageSource messages;

	private final SecurityHeaders headers;

	private final SecurityLog log;

	PlainErrorPage(PageFrames frames, MessageSource messages, SecurityHeaders headers, SecurityLog log) {
		this.frames = frames;
		this.messages = messages;
		this.headers = headers;
		this.log = log;
	}

	/** Answers a request that is refused. */
	void answer(RequestRefusal refusal, HttpServletRequest request, HttpServletResponse response) throws IOException {
		this.log.note(SecurityEvent.OVER_BUDGET, request, refusal.detail());
		response.setStatus(refusal.status());
		this.headers.write(request, response);
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		if (refusal == RequestRefusal.TOO_BUSY) {
			response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
		}
		byte[] page = html(refusal).getBytes(StandardCharsets.UTF_8);
		response.setContentType(MediaType.TEXT_HTML_VALUE + ";charset=UTF-8");
		response.setContentLength(page.length);
		response.getOutputStream().write(page);
	}

	private String html(RequestRefusal refusal) {
		PageFrame frame = frame();
		Locale locale = (frame != null) ? frame.locale() : Locale.ENGLISH;
		String key = refusal.messages();
		StringBuilder page = new StringBuilder("<!DOCTYPE html><html lang=\"").append(locale.toLanguageTag())
			.append("\"><head><meta charset=\"utf-8\">")
			.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>")
			.append(words(key + "title", locale))
			.append("</title></head><body><main><h1>")
			.append(words(key + "title", locale))
			.append("</h1><p>")
			.append(words(key + "text", locale))
			.append("</p>");
		if (frame != null) {
			call(page, "site.call", frame.phone(), frame.phoneLink(), locale);
			call(page, "site.emergency", frame.emergencyNumber(), frame.emergencyLink(), locale);
		}
		return page.append("</main></body></html>").toString();
	}

	private void call(StringBuilder page, String key, @Nullable String number, @Nullable String link, Locale locale) {
		if (number != null && link != null) {
			page.append("<p>")
				.append(words(key, locale))
				.append(" <a href=\"")
				.append(HtmlUtils.htmlEscape(link))
				.append("\">")
				.append(HtmlUtils.htmlEscape(number))
				.append("</a></p>");
		}
	}

	private String words(String key, Locale locale) {
		return HtmlUtils.htmlEscape(this.messages.getMessage(key, null, locale));
	}

	private @Nullable PageFrame frame() {
		try {
			List<String> languages = this.frames.languages();
			return this.frames.frame(Locale.forLanguageTag(languages.get(0)));
		}
		catch (RuntimeException ex) {
			return null;
		}
	}

}
