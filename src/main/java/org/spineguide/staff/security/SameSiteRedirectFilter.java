package org.spineguide.staff.security;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.spineguide.staff.session.SessionConfiguration;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.HtmlUtils;
import org.springframework.web.util.WebUtils;

/**
 * Filter that lets staff who follow a link from their mail, or come back from the
 * clinic's own sign-in, arrive signed in. Browsers keep a {@code SameSite=Strict} cookie
 * back when another site links here. This sends them a page of ours that leads to the
 * same address again, and then the cookie is sent.
 */
class SameSiteRedirectFilter extends OncePerRequestFilter {

	private final MessageSource messages;

	SameSiteRedirectFilter(MessageSource messages) {
		this.messages = messages;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !(HttpMethod.GET.matches(request.getMethod()) && "cross-site".equals(request.getHeader("Sec-Fetch-Site"))
				&& "navigate".equals(request.getHeader("Sec-Fetch-Mode"))
				&& WebUtils.getCookie(request, SessionConfiguration.COOKIE) == null);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String query = request.getQueryString();
		String address = HtmlUtils.htmlEscape(request.getRequestURI() + ((query != null) ? "?" + query : ""));
		String words = HtmlUtils.htmlEscape(this.messages.getMessage("staff.continue", null, Locale.ENGLISH));
		response.setContentType(MediaType.TEXT_HTML_VALUE);
		response.setCharacterEncoding(StandardCharsets.UTF_8.name());
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		response.getWriter()
			.write("<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>" + words
					+ "</title><meta http-equiv=\"refresh\" content=\"0;url=" + address
					+ "\"></head><body><main><h1><a href=\"" + address + "\">" + words
					+ "</a></h1></main></body></html>");
	}

}
