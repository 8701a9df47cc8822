package org.spineguide.content.brand.file;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;

import org.spineguide.content.Finding;
import org.spineguide.content.Finding.Severity;
import org.spineguide.content.InvalidContentException;
import org.spineguide.content.brand.BrandPicture;

/**
 * Picture file in the folder {@code brand}. Drawings lose all that is no drawing; pixels
 * are encoded again, no larger than pages need.
 *
 * @param picture the picture as pages show it
 * @param findings what the person who uploaded it should know
 */
record BrandPictureFile(BrandPicture picture, List<Finding> findings) {

	/** A drawing that is larger holds photographs. */
	private static final int MOST_DRAWING_BYTES = 200_000;

	private static final int MOST_BYTES = 5_000_000;

	private static final long MOST_PIXELS = 25_000_000;

	/**
	 * Reads a picture.
	 * @param file its path within the content folder, such as {@code brand/logo.svg}
	 */
	static BrandPictureFile read(Path root, String file, Kind kind) throws InvalidContentException {
		byte[] bytes = bytes(root.resolve(file), file);
		return file.endsWith(".svg") ? drawing(file, bytes) : pixels(file, bytes, kind);
	}

	private static byte[] bytes(Path path, String file) throws InvalidContentException {
		try (var in = Files.newInputStream(path)) {
			byte[] bytes = in.readNBytes(MOST_BYTES + 1);
			int most = file.endsWith(".svg") ? MOST_DRAWING_BYTES : MOST_BYTES;
			if (bytes.length > most) {
				throw new InvalidContentException(Finding.error(file, 1,
						"The picture is too large: it may have %,d KB".formatted(most / 1000), "Save it smaller"));
			}
			return bytes;
		}
		catch (IOException ex) {
			throw new InvalidContentException(
					Finding.error(file, 1, "The file cannot be read", "Look at its permissions and the disk"));
		}
	}

	private static BrandPictureFile drawing(String file, byte[] bytes) throws InvalidContentException {
		SafeDrawing drawing = SafeDrawing.of(bytes)
			.orElseThrow(() -> new InvalidContentException(
					Finding.error(file, 1, "The file is not an SVG drawing with a size",
							"Save it from a drawing program as plain SVG, or as PNG")));
		List<Finding> findings = drawing.shortened()
				? List.of(new Finding(Severity.WARNING, "brand", file, 1,
						"Parts of the drawing are left out, because they are not only lines, shapes and letters",
						"Save it as plain SVG, with colors as attributes and without style sheets, or as PNG"))
				: List.of();
		return new BrandPictureFile(
				picture(file, drawing.text().getBytes(StandardCharsets.UTF_8), drawing.width(), drawing.height()),
				findings);
	}

	private static BrandPictureFile pixels(String file, byte[] bytes, Kind kind) throws InvalidContentException {
		BufferedImage small = shrunk(pixels(file, bytes), kind);
		ByteArrayOutputStream png = new ByteArrayOutputStream();
		try {
			ImageIO.write(small, "png", png);
		}
		catch (IOException ex) {
			throw broken(file);
		}
		return new BrandPictureFile(picture(file, png.toByteArray(), small.getWidth(), small.getHeight()), List.of());
	}

	private static BrandPicture picture(String file, byte[] bytes, int width, int height) {
		String name = file.substring(file.lastIndexOf('/') + 1);
		return new BrandPicture(name, bytes, width, height, DigestUtils.sha256Hex(bytes));
	}

	private static BufferedImage pixels(String file, byte[] bytes) throws InvalidContentException {
		// In memory: what reads from a stream would keep it in a file meanwhile.
		try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
			ImageReader reader = reader(in);
			if (reader == null) {
				throw broken(file);
			}
			try {
				reader.setInput(in, true, true);
				if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
					throw new InvalidContentException(Finding.error(file, 1, "The picture has too many pixels",
							"Save it smaller, such as 1200 pixels wide"));
				}
				return reader.read(0);
			}
			finally {
				reader.dispose();
			}
		}
		catch (IOException | RuntimeException ex) {
			// Decoders answer broken files in many ways.
			throw broken(file);
		}
	}

	private static @Nullable ImageReader reader(ImageInputStream in) throws IOException {
		Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName("png");
		while (readers.hasNext()) {
			ImageReader reader = readers.next();
			if (reader.getOriginatingProvider().canDecodeInput(in)) {
				return reader;
			}
		}
		return null;
	}

	private static InvalidContentException broken(String file) {
		return new InvalidContentException(
				Finding.error(file, 1, "The file is not a PNG picture that can be read", "Save it again as PNG"));
	}

	private static BufferedImage shrunk(BufferedImage pixels, Kind kind) {
		double scale = Math.min(1,
				Math.min((double) kind.width / pixels.getWidth(), (double) kind.height / pixels.getHeight()));
		int width = (int) Math.max(1, Math.round(pixels.getWidth() * scale));
		int height = (int) Math.max(1, Math.round(pixels.getHeight() * scale));
		BufferedImage small = new BufferedImage(width, height,
				pixels.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
		Graphics2D canvas = small.createGraphics();
		canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
		canvas.drawImage(pixels, 0, 0, width, height, null);
		canvas.dispose();
		return small;
	}

	/** Kind of brand picture, which decides its names and how large it needs to be. */
	enum Kind {

		/** Beside the name of the clinic. */
		LOGO(List.of("logo.svg", "logo.png"), 640, 192),

		/** In browser tabs and on home screens. */
		ICON(List.of("icon.svg", "icon.png"), 256, 256),

		/** Shown by other sites with a link. */
		SHARE(List.of("share.png"), 1200, 630);

		private final List<String> names;

		private final int width;

		private final int height;

		Kind(List<String> names, int width, int height) {
			this.names = names;
			this.width = width;
			this.height = height;
		}

		List<String> names() {
			return this.names;
		}

	}

}
