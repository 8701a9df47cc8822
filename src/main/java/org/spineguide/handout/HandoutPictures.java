package org.spineguide.handout;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.extend.FSStreamFactory;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

import org.spineguide.content.brand.BrandPicture;
import org.spineguide.content.picture.PictureFolder;

/**
 * Loader of pictures for handouts, from the content folder. The only thing that a handout
 * may load: nothing from the net, and nothing else from the disk.
 */
class HandoutPictures implements FSStreamFactory {

	/** Prefix of the addresses of pictures while a handout is made. */
	static final String SCHEME = "picture";

	private static final Pattern OWN = Pattern
		.compile("/images/(?:[A-Za-z0-9_-]+/)*[A-Za-z0-9_-][A-Za-z0-9._-]*\\.(?:svg|png|jpe?g)");

	/**
	 * Largest number of pixels: more than any printer shows, and small enough for the
	 * memory.
	 */
	private static final long MAX_PIXELS = 40_000_000;

	private static final String FOLDER = "/images/";

	/** The address of the clinic's logo while a handout is made. */
	static final String LOGO = "/logo/";

	private final PictureFolder images;

	private final @Nullable BrandPicture logo;

	HandoutPictures(PictureFolder images, @Nullable BrandPicture logo) {
		this.images = images;
		this.logo = logo;
	}

	/**
	 * Returns whether the address is that of a picture of the site, of a kind that
	 * prints.
	 */
	static boolean isOwn(String address) {
		return OWN.matcher(address).matches();
	}

	/**
	 * Replaces a picture that cannot be printed with its words: one picture must not keep
	 * a reader from the whole text.
	 */
	void replaceUnprintable(Document document) {
		document.select("img[src^=%s:]".formatted(SCHEME))
			.stream()
			.filter((picture) -> !isPrintable(picture.attr("src").substring(SCHEME.length() + 1)))
			.forEach((picture) -> picture.replaceWith(new Element("span").text(picture.attr("alt"))));
	}

	/** Returns the pictures of a document, as far as they are there. */
	List<byte[]> of(Document document) {
		return document.select("img[src^=%s:]".formatted(SCHEME))
			.stream()
			.flatMap((picture) -> read(picture.attr("src").substring(SCHEME.length() + 1)).stream())
			.toList();
	}

	private boolean isPrintable(String address) {
		return read(address).filter((bytes) -> address.endsWith(".svg") ? isWellFormed(bytes) : isPhotograph(bytes))
			.isPresent();
	}

	private Optional<byte[]> read(String address) {
		if (this.logo != null && address.equals(LOGO + this.logo.name())) {
			return Optional.of(this.logo.bytes());
		}
		return isOwn(address) ? this.images.read(address.substring(FOLDER.length())) : Optional.empty();
	}

	private static boolean isWellFormed(byte[] drawing) {
		try {
			SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
			factory.newSAXParser().parse(new ByteArrayInputStream(drawing), new DefaultHandler());
			return true;
		}
		catch (SAXException | IOException ex) {
			return false;
		}
		catch (ParserConfigurationException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static boolean isPhotograph(byte[] bytes) {
		try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
			Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
			if (!readers.hasNext()) {
				return false;
			}
			ImageReader reader = readers.next();
			try {
				reader.setInput(in, true, true);
				return (long) reader.getWidth(0) * reader.getHeight(0) <= MAX_PIXELS;
			}
			finally {
				reader.dispose();
			}
		}
		catch (IOException | RuntimeException ex) {
			// Readers of pictures throw what they like at broken ones.
			return false;
		}
	}

	@Override
	public @Nullable FSStream getUrl(String url) {
		String address = url.substring(SCHEME.length() + 1);
		return read(address).map((bytes) -> new Content(address.endsWith(".svg") ? inOurLetters(bytes) : bytes))
			.orElse(null);
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
