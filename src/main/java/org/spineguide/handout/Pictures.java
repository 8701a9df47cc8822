package org.spineguide.handout;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.extend.FSStreamFactory;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The pictures of the content folder. The only thing that a handout may load: nothing
 * from the net, and nothing else from the disk.
 */
class Pictures implements FSStreamFactory {

	/** What the addresses of pictures begin with while a handout is made. */
	static final String SCHEME = "picture";

	private static final Pattern OWN = Pattern
		.compile("/images/(?:[A-Za-z0-9_-]+/)*[A-Za-z0-9_-][A-Za-z0-9._-]*\\.(?:svg|png|jpe?g)");

	/** More than any drawing or photograph needs. */
	private static final long MOST_BYTES = 5_000_000;

	private static final Logger logger = LoggerFactory.getLogger(Pictures.class);

	private final Path content;

	Pictures(Path content) {
		this.content = content;
	}

	/** Whether the address is that of a picture of the site, of a kind that prints. */
	static boolean isOwn(String address) {
		return OWN.matcher(address).matches();
	}

	@Override
	public @Nullable FSStream getUrl(String url) {
		String address = url.substring(SCHEME.length() + 1);
		Path file = this.content.resolve(address.substring(1));
		try {
			if (isOwn(address) && Files.size(file) <= MOST_BYTES) {
				return new Content(
						address.endsWith(".svg") ? Fonts.inOurs(Files.readString(file)).getBytes(StandardCharsets.UTF_8)
								: Files.readAllBytes(file));
			}
			logger.warn("The picture {} is too large to be printed", address);
		}
		catch (IOException ex) {
			logger.warn("The picture {} cannot be read", address);
		}
		return null;
	}

	/** A picture in memory. */
	private record Content(byte[] bytes) implements FSStream {

		@Override
		public InputStream getStream() {
			return new ByteArrayInputStream(this.bytes);
		}

		@Override
		public Reader getReader() {
			return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
		}

	}

}
