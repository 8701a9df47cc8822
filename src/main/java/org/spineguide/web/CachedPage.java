package org.spineguide.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
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
 * Cached page as it goes over the wire.
 *
 * @param contentType its media type
 * @param headers its other headers, security headers among them
 * @param zipped its bytes, compressed with gzip
 * @param length how many bytes it has when it is not compressed
 * @param tag its entity tag: a hash of its bytes, so that a page that did not change is
 * not sent again
 */
record CachedPage(String contentType, List<Header> headers, byte[] zipped, int length, String tag) {

	/**
	 * Pattern of the gzip coding, unless it is refused with a quality of 0 (RFC 9110,
	 * 12.5.3).
	 */
	private static final Pattern GZIP = Pattern
		.compile("(?:^|,)\\s*gzip\\s*(?!\\s|;\\s*q=0(?:\\.0*)?\\s*(?:,|$))(?:;|,|$)", Pattern.CASE_INSENSITIVE);

	static CachedPage of(String contentType, List<Header> headers, byte[] body) {
		// Weak, because the bytes differ by encoding (RFC 9110, 8.8.1).
		return new CachedPage(contentType, headers, zip(body), body.length,
				"W/\"" + DigestUtils.md5DigestAsHex(body) + "\"");
	}

	/** Returns the same page without those headers that the response has already. */
	CachedPage withoutHeaders() {
		return new CachedPage(this.contentType, List.of(), this.zipped, this.length, this.tag);
	}

	/** Sends the page, or status 304 when the visitor has it already. */
	void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
		begin(request, response).transferTo(response.getOutputStream());
	}

	/** Sends the headers; returns what is to follow, which may be nothing. */
	InputStream begin(HttpServletRequest request, HttpServletResponse response) throws IOException {
		this.headers.forEach((header) -> response.addHeader(header.name(), header.value()));
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
		response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
		response.setHeader(HttpHeaders.ETAG, this.tag);
		if (isKnownTo(request)) {
			response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
			return InputStream.nullInputStream();
		}
		response.setContentType(this.contentType);
		boolean zip = takesGzip(request);
		if (zip) {
			response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
		}
		response.setContentLength(zip ? this.zipped.length : this.length);
		if (HttpMethod.HEAD.matches(request.getMethod())) {
			return InputStream.nullInputStream();
		}
		InputStream body = new ByteArrayInputStream(this.zipped);
		return zip ? body : new GZIPInputStream(body);
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

	/** Header with one of its values. */
	record Header(String name, String value) {
	}

}
