package org.spineguide.web.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Response of the site as files hold it.
 *
 * @param plain its bytes
 * @param zipped the same compressed with gzip, as the site sends them; empty when that
 * saves nothing
 */
record SiteResponse(byte[] plain, Optional<byte[]> zipped) {

	/** Types of which Tomcat compresses none. */
	private static final Pattern COMPRESSIBLE = Pattern
		.compile("(?:text/|application/(?:javascript|json|xml|.*\\+(?:xml|json))|image/svg).*");

	/** Size in bytes below which nothing is compressed, as in Tomcat. */
	private static final int SMALL = 1024;

	/**
	 * Creates it from a body.
	 * @param zipped whether the body is compressed already
	 */
	static SiteResponse of(byte[] body, boolean zipped, String type) throws IOException {
		if (zipped) {
			return new SiteResponse(new GZIPInputStream(new ByteArrayInputStream(body)).readAllBytes(),
					Optional.of(body));
		}
		boolean worthIt = body.length >= SMALL && COMPRESSIBLE.matcher(type).matches();
		return new SiteResponse(body, worthIt ? Optional.of(zip(body)) : Optional.empty());
	}

	private static byte[] zip(byte[] body) throws IOException {
		ByteArrayOutputStream zipped = new ByteArrayOutputStream();
		try (GZIPOutputStream out = new GZIPOutputStream(zipped) {
			{
				this.def.setLevel(Deflater.BEST_COMPRESSION);
			}
		}) {
			out.write(body);
		}
		return zipped.toByteArray();
	}

}
