package org.spineguide.handout;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.extend.FSStreamFactory;
import org.jspecify.annotations.Nullable;

import org.spineguide.content.picture.PictureFolder;

/**
 * The pictures of the content folder. The only thing that a handout may load: nothing
 * from the net, and nothing else from the disk.
 */
class HandoutPictures implements FSStreamFactory {

	/** What the addresses of pictures begin with while a handout is made. */
	static final String SCHEME = "picture";

	private static final Pattern OWN = Pattern
		.compile("/images/(?:[A-Za-z0-9_-]+/)*[A-Za-z0-9_-][A-Za-z0-9._-]*\\.(?:svg|png|jpe?g)");

	private static final String FOLDER = "/images/";

	private final PictureFolder images;

	HandoutPictures(PictureFolder images) {
		this.images = images;
	}

	/** Whether the address is that of a picture of the site, of a kind that prints. */
	static boolean isOwn(String address) {
		return OWN.matcher(address).matches();
	}

	@Override
	public @Nullable FSStream getUrl(String url) {
		String address = url.substring(SCHEME.length() + 1);
		return isOwn(address) ? this.images.read(address.substring(FOLDER.length()))
			.map((bytes) -> new Content(address.endsWith(".svg") ? inOurLetters(bytes) : bytes))
			.orElse(null) : null;
	}

	private static byte[] inOurLetters(byte[] drawing) {
		return HandoutFonts.inOurs(new String(drawing, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
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
