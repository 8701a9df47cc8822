package org.spineguide.site;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;

import org.apache.batik.transcoder.SVGAbstractTranscoder;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.ImageTranscoder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.spineguide.content.picture.PictureFolder;

import org.springframework.stereotype.Component;

/** Decoder of the pictures of the content folder, for share pictures. */
@Component
class LeadPictures {

	private static final Logger logger = LoggerFactory.getLogger(LeadPictures.class);

	private final PictureFolder images;

	LeadPictures(PictureFolder images) {
		this.images = images;
	}

	/**
	 * Reads a picture, if it is there and can be drawn.
	 * @param name its name within the images folder
	 * @param side how wide and how high a drawing becomes, in pixels; what its own shape
	 * leaves free is see-through
	 */
	Optional<BufferedImage> read(String name, int side) {
		return this.images.read(name).flatMap((bytes) -> draw(name, bytes, side));
	}

	/** A picture of that name as pixels, if it can be drawn. */
	static Optional<BufferedImage> draw(String name, byte[] bytes, int side) {
		InputStream in = new ByteArrayInputStream(bytes);
		try {
			// In memory: what reads from a stream would keep it in a file meanwhile.
			return name.endsWith(".svg") ? Optional.of(drawing(in, side))
					: Optional.ofNullable(ImageIO.read(new MemoryCacheImageInputStream(in)));
		}
		// Batik wraps what it meets in errors of many kinds, and a machine without any
		// font has no labels.
		catch (IOException | TranscoderException | RuntimeException | InternalError ex) {
			logger.warn("The picture {} cannot be drawn for links: {}", name, ex.toString());
			return Optional.empty();
		}
	}

	private static BufferedImage drawing(InputStream in, int side) throws TranscoderException {
		Canvas canvas = new Canvas();
		canvas.addTranscodingHint(SVGAbstractTranscoder.KEY_WIDTH, (float) side);
		canvas.addTranscodingHint(SVGAbstractTranscoder.KEY_HEIGHT, (float) side);
		canvas.addTranscodingHint(SVGAbstractTranscoder.KEY_ALLOW_EXTERNAL_RESOURCES, false);
		canvas.addTranscodingHint(SVGAbstractTranscoder.KEY_ALLOWED_SCRIPT_TYPES, "");
		canvas.transcode(new TranscoderInput(in), new TranscoderOutput());
		return canvas.picture;
	}

	/** Image transcoder that keeps the pixels instead of writing them to a file. */
	private static final class Canvas extends ImageTranscoder {

		private BufferedImage picture = createImage(1, 1);

		@Override
		public BufferedImage createImage(int width, int height) {
			return new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
		}

		@Override
		public void writeImage(BufferedImage image, TranscoderOutput output) {
			this.picture = image;
		}

	}

}
