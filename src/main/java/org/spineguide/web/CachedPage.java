package org.spineguide.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.util.DigestUtils;

/**
 * A page as it goes over the wire.
 *
 * @param contentType its media type
 * @param headers its other headers, security headers among them
 * @param zipped its bytes, compressed with gzip
 * @param tag its entity tag: a hash of its bytes, so that a page that did not change is
 * not sent again
 */
record CachedPage(String contentType, List<Header> headers, byte[] zipped, String tag) {

	/**
	 * The coding by its name, unless it is refused with a quality of 0 (RFC 9110,
	 * 12.5.3).
	 */
	private static final Pattern GZIP = Pattern
		.compile("(?:^|,)\\s*gzip\\s*(?!\\s|;\\s*q=0(?:\\.0*)?\\s*(?:,|$))(?:;|,|$)", Pattern.CASE_INSENSITIVE);

	static CachedPage of(String contentType, List<Header> headers, byte[] body) {
		// Weak, because the bytes differ by encoding (RFC 9110, 8.8.1).
		return new CachedPage(contentType, headers, zip(body), "W/\"" + DigestUtils.md5DigestAsHex(body) + "\"");
	}

	/** Sends the page, or only word that the visitor has it already. */
	void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
		this.headers.forEach((header) -> response.addHeader(header.name(), header.value()));
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
		response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
		response.setHeader(HttpHeaders.ETAG, this.tag);
		if (isKnownTo(request)) {
			response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
			return;
		}
		response.setContentType(this.contentType);
		boolean zip = takesGzip(request);
		byte[] body = zip ? this.zipped : unzip(this.zipped);
		if (zip) {
			response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
		}
		response.setContentLength(body.length);
		if (!HttpMethod.HEAD.matches(request.getMethod())) {
			response.getOutputStream().write(body);
		}
	}

	private boolean isKnownTo(HttpServletRequest request) {
		String known = request.getHeader(HttpHeaders.IF_NONE_MATCH);
		return known != null && (known.equals("*") || known.contains(this.tag.substring(2)));
	}

	private static boolean takesGzip(HttpServletRequest request) {
		String accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
		return accepted != null && GZIP.matcher(accepted).find();
	}

	private static byte[] zip(byte[] body) {
		ByteArrayOutputStream zipped = new ByteArrayOutputStream();
		try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
			out.write(body);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return zipped.toByteArray();
	}

	private static byte[] unzip(byte[] zipped) throws IOException {
		try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(zipped))) {
			return in.readAllBytes();
		}
	}

	/** A header and one of its values. */
	record Header(String name, String value) {
	}

}
