package org.spineguide.site;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import javax.imageio.ImageIO;

import org.apache.batik.transcoder.SVGAbstractTranscoder;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.ImageTranscoder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The pictures of the content folder as pixels, for the pictures that others show. */
@Component
class LeadPictures {

	private static final Logger logger = LoggerFactory.getLogger(LeadPictures.class);

	/** More than any drawing or photograph needs. */
	private static final long MOST_BYTES = 5_000_000;

	private final Path folder;

	LeadPictures(@Value("${spineguide.content.dir:content}") Path content) {
		this.folder = content.resolve("images").toAbsolutePath().normalize();
	}

	/**
	 * A picture, if it is there and can be drawn.
	 * @param name its name within the images folder
	 * @param side how wide and how high a drawing becomes, in pixels; what its own shape
	 * leaves free is see-through
	 */
	Optional<BufferedImage> read(String name, int side) {
		Path file = this.folder.resolve(name).normalize();
		try {
			if (!file.startsWith(this.folder) || !Files.isRegularFile(file) || Files.size(file) > MOST_BYTES) {
				return Optional.empty();
			}
			return name.endsWith(".svg") ? Optional.of(drawing(file, side))
					: Optional.ofNullable(ImageIO.read(file.toFile()));
		}
		// Batik wraps what it meets in errors of many kinds, and a machine without any
		// font has no labels.
		catch (IOException | TranscoderException | RuntimeException | InternalError ex) {
			logger.warn("The picture {} cannot be drawn for links: {}", name, ex.toString());
			return Optional.empty();
		}
	}

	private static BufferedImage drawing(Path file, int side) throws IOException, TranscoderException {
		Canvas canvas = new Canvas();
		canvas.addTranscodingHint(SVGAbstractTranscoder.KEY_WIDTH, (float) side);
		canvas.addTranscodingHint(SVGAbstractTranscoder.KEY_HEIGHT, (float) side);
		canvas.addTranscodingHint(SVGAbstractTranscoder.KEY_ALLOW_EXTERNAL_RESOURCES, false);
		canvas.addTranscodingHint(SVGAbstractTranscoder.KEY_ALLOWED_SCRIPT_TYPES, "");
		try (InputStream in = Files.newInputStream(file)) {
			canvas.transcode(new TranscoderInput(in), new TranscoderOutput());
		}
		return canvas.picture;
	}

	/** Takes the pixels as they come, instead of writing them to a file. */
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
