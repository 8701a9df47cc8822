package org.spineguide.content.picture;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

import org.spineguide.markdown.PictureSize;

/**
 * Reader of the size of a picture in the content folder, from its first bytes only. Only
 * its first bytes are read, to learn its size.
 */
final class PictureSizeReader {

	/** Pattern of the size at the top of a drawing: {@code viewBox="0 0 360 240"}. */
	private static final Pattern VIEW_BOX = Pattern
		.compile("viewBox=\"[-\\d.]+[ ,]+[-\\d.]+[ ,]+([\\d.]{1,9})[ ,]+([\\d.]{1,9})\"");

	private static final int TOP = 2000;

	private PictureSizeReader() {
	}

	/** Returns the size of a picture, if it is known. */
	static Optional<PictureSize> size(Path file) {
		try {
			return file.toString().endsWith(".svg") ? drawing(file) : photograph(file);
		}
		catch (IOException ex) {
			return Optional.empty();
		}
	}

	private static Optional<PictureSize> drawing(Path file) throws IOException {
		try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
			Matcher box = VIEW_BOX.matcher(new String(in.readNBytes(TOP), StandardCharsets.UTF_8));
			return box.find() ? Optional.of(new PictureSize(rounded(box.group(1)), rounded(box.group(2))))
					: Optional.empty();
		}
		catch (NumberFormatException ex) {
			return Optional.empty();
		}
	}

	private static int rounded(String number) {
		return Math.round(Float.parseFloat(number));
	}

	private static Optional<PictureSize> photograph(Path file) throws IOException {
		try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
			Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
			if (!readers.hasNext()) {
				return Optional.empty();
			}
			ImageReader reader = readers.next();
			try {
				reader.setInput(in, true, true);
				return Optional.of(new PictureSize(reader.getWidth(0), reader.getHeight(0)));
			}
			finally {
				reader.dispose();
			}
		}
	}

}
