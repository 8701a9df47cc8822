package org.spineguide.editing.picture;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

import org.spineguide.editing.picture.PictureUpload.Problem;

/**
 * Picture that was decoded and encoded again: upright, no larger than pages need, and
 * without metadata.
 *
 * @param bytes the file
 * @param ending the end of its name
 * @param width its width in pixels
 * @param height its height in pixels
 */
record NormalizedPicture(byte[] bytes, String ending, int width, int height) {

	/**
	 * Longest edge in pixels: as sharp as the widest column of text on a dense screen.
	 */
	static final int LONG_EDGE = 1600;

	/** Most pixels: more than phones make unless told to. */
	static final long MAX_PIXELS = 50_000_000;

	/**
	 * Largest memory for the coefficients of a progressive JPEG file, in bytes: enough
	 * for 13 megapixels, or for 26 with colors stored coarser, as cameras do.
	 */
	private static final long MAX_COEFFICIENT_BYTES = 80_000_000;

	/**
	 * Largest size of the unpacked pixels in bytes; files with 16 bits a color have twice
	 * as much.
	 */
	private static final long MAX_UNPACKED = 32_000_000;

	/** Longest edge that is read: a row is read at once. */
	private static final int MAX_EDGE = 20_000;

	/** Most scans of a JPEG file: each costs as much as the whole picture. */
	private static final int MAX_SCANS = 64;

	private static final float QUALITY = 0.85f;

	private static final Set<String> FORMATS = Set.of("png", "jpeg");

	/** Reads one picture at a time: each takes some 30 MB while it is worked on. */
	static synchronized NormalizedPicture read(byte[] file) throws UnusablePictureException {
		try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
			ImageReader reader = reader(in);
			try {
				return read(file, reader, in);
			}
			finally {
				reader.dispose();
			}
		}
		catch (IOException | RuntimeException | StackOverflowError ex) {
			// Decoders answer hostile files in many ways.
			throw new UnusablePictureException(Problem.BROKEN);
		}
	}

	private static NormalizedPicture read(byte[] file, ImageReader reader, ImageInputStream in)
			throws IOException, UnusablePictureException {
		boolean isPhotograph = reader.getFormatName().equalsIgnoreCase("jpeg");
		reader.setInput(in, true, true);
		// Told by the first bytes, before anything is unpacked.
		if ((long) reader.getWidth(0) * reader.getHeight(0) > MAX_PIXELS
				|| Math.max(reader.getWidth(0), reader.getHeight(0)) > MAX_EDGE) {
			throw new UnusablePictureException(Problem.TOO_MANY_PIXELS);
		}
		return isPhotograph ? photograph(file, reader) : png(upright(pixels(reader), ExifOrientation.UPRIGHT));
	}

	private static NormalizedPicture photograph(byte[] file, ImageReader reader)
			throws IOException, UnusablePictureException {
		JpegStructure structure = JpegStructure.of(file);
		if (structure.isProgressive() && structure.coefficientBytes() > MAX_COEFFICIENT_BYTES) {
			throw new UnusablePictureException(Problem.TOO_MANY_PIXELS);
		}
		if (structure.scans() > MAX_SCANS) {
			throw new UnusablePictureException(Problem.BROKEN);
		}
		AtomicBoolean isCutOff = new AtomicBoolean(!structure.isWhole());
		reader.addIIOReadWarningListener((source, warning) -> {
			// The decoder paints what is missing gray. Its other warnings do no harm.
			if (warning.toLowerCase(Locale.ROOT).contains("premature end")) {
				isCutOff.set(true);
			}
		});
		BufferedImage pixels = pixels(reader);
		if (isCutOff.get()) {
			throw new UnusablePictureException(Problem.CUT_OFF);
		}
		return jpeg(upright(PrintColors.toScreen(pixels, structure.isAdobe()), ExifOrientation.of(file)));
	}

	private static BufferedImage pixels(ImageReader reader) throws IOException {
		int step = step(reader);
		ImageReadParam param = reader.getDefaultReadParam();
		param.setSourceSubsampling(step, step, 0, 0);
		return reader.read(0, param);
	}

	/** Returns the subsampling step: of how many pixels in a row one is taken. */
	static int step(ImageReader reader) throws IOException {
		int step = Math.max(1, Math.max(reader.getWidth(0), reader.getHeight(0)) / (2 * LONG_EDGE));
		ImageTypeSpecifier type = reader.getImageTypes(0).next();
		long bytesOfPixel = Math.max(1, type.getColorModel().getPixelSize() / 8);
		while ((reader.getWidth(0) / (long) step) * (reader.getHeight(0) / step) * bytesOfPixel > MAX_UNPACKED) {
			step++;
		}
		return step;
	}

	private static ImageReader reader(ImageInputStream in) throws IOException, UnusablePictureException {
		Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
		while (readers.hasNext()) {
			ImageReader reader = readers.next();
			if (FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
				return reader;
			}
			reader.dispose();
		}
		throw new UnusablePictureException(Problem.FORMAT);
	}

	/** Returns the picture upright, small enough, in sRGB. */
	private static BufferedImage upright(BufferedImage pixels, ExifOrientation orientation) {
		double scale = Math.min(1, (double) LONG_EDGE / Math.max(pixels.getWidth(), pixels.getHeight()));
		int across = (int) Math.max(1, Math.round(pixels.getWidth() * scale));
		int down = (int) Math.max(1, Math.round(pixels.getHeight() * scale));
		BufferedImage made = new BufferedImage(orientation.isLying() ? down : across,
				orientation.isLying() ? across : down,
				pixels.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
		Graphics2D pen = made.createGraphics();
		pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
		AffineTransform place = orientation.transform(across, down);
		place.scale((double) across / pixels.getWidth(), (double) down / pixels.getHeight());
		pen.drawImage(pixels, place, null);
		pen.dispose();
		return made;
	}

	private static NormalizedPicture png(BufferedImage pixels) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ImageIO.write(pixels, "png", out);
		return new NormalizedPicture(out.toByteArray(), ".png", pixels.getWidth(), pixels.getHeight());
	}

	private static NormalizedPicture jpeg(BufferedImage pixels) throws IOException {
		ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
			ImageWriteParam param = writer.getDefaultWriteParam();
			param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
			param.setCompressionQuality(QUALITY);
			writer.setOutput(out);
			writer.write(null, new IIOImage(pixels, null, null), param);
		}
		finally {
			writer.dispose();
		}
		return new NormalizedPicture(bytes.toByteArray(), ".jpg", pixels.getWidth(), pixels.getHeight());
	}

}
