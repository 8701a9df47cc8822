package org.spineguide.site;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.AttributedString;
import java.util.Map;

import javax.imageio.ImageIO;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.spineguide.content.Library;

/**
 * Share picture: what other sites show with a link to this one.
 *
 * @param library whose clinic and colors it shows
 * @param title what the site, or the page, is about
 * @param drawing what the page shows, or {@code null} for the site's own sign
 */
record SharePicture(Library library, String title, @Nullable BufferedImage drawing) {

	/** Largest width and height of a drawing, in pixels. */
	static final int DRAWING = 510;

	private static final Logger logger = LoggerFactory.getLogger(SharePicture.class);

	private static final int WIDTH = 1200;

	private static final int HEIGHT = 630;

	private static final int MARGIN = 60;

	/** Width of the frame around a drawing. */
	private static final int FRAME = 16;

	private static final int SIGN_TEXT = 720;

	private static final int DRAWING_TEXT = 500;

	byte[] png() {
		BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
		Graphics2D canvas = image.createGraphics();
		canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		canvas.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
		canvas.setColor(color("deep"));
		canvas.fillRect(0, 0, WIDTH, HEIGHT);
		if (this.drawing != null) {
			drawPicture(canvas, this.drawing);
		}
		else {
			drawSpine(canvas);
		}
		drawWords(canvas);
		canvas.dispose();
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try {
			ImageIO.write(image, "png", bytes);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	private Color color(String name) {
		return Color.decode(this.library.brand().colors().lightPalette().getOrDefault(name, "#000000"));
	}

	private void drawSpine(Graphics2D canvas) {
		Graphics2D part = (Graphics2D) canvas.create();
		part.setColor(color("bone"));
		part.translate(870, 35);
		part.scale(1.5, 1.5);
		SpineDrawing.draw(part);
		part.dispose();
	}

	private void drawPicture(Graphics2D canvas, BufferedImage picture) {
		double scale = (double) DRAWING / Math.max(picture.getWidth(), picture.getHeight());
		int width = (int) Math.round(picture.getWidth() * scale);
		int height = (int) Math.round(picture.getHeight() * scale);
		int left = WIDTH - MARGIN - (DRAWING + width) / 2;
		int top = (HEIGHT - height) / 2;
		canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
		canvas.setColor(color("on-deep"));
		canvas.fillRoundRect(left - FRAME, top - FRAME, width + 2 * FRAME, height + 2 * FRAME, 3 * FRAME, 3 * FRAME);
		canvas.drawImage(picture, left, top, width, height, null);
	}

	/**
	 * Draws the words; a machine without any font still gives the picture, without words.
	 */
	private void drawWords(Graphics2D canvas) {
		canvas.setColor(color("on-deep"));
		try {
			int width = (this.drawing != null) ? DRAWING_TEXT : SIGN_TEXT;
			int size = (this.drawing != null) ? 60 : 76;
			float end = drawLines(canvas, this.title, new Font(Font.SERIF, Font.BOLD, size), 150, width);
			drawLines(canvas, this.library.clinic().name(), new Font(Font.SANS_SERIF, Font.PLAIN, 36), end + 40, width);
		}
		catch (InternalError | RuntimeException ex) {
			logger.warn("The picture for links has no words, because no font is installed: {}", ex.toString());
		}
	}

	private static float drawLines(Graphics2D canvas, String text, Font font, float top, int width) {
		AttributedString styled = new AttributedString(text, Map.of(TextAttribute.FONT, font));
		LineBreakMeasurer lines = new LineBreakMeasurer(styled.getIterator(), canvas.getFontRenderContext());
		float y = top;
		while (lines.getPosition() < text.length()) {
			TextLayout line = lines.nextLayout(width);
			y += line.getAscent();
			line.draw(canvas, MARGIN, y);
			y += line.getDescent() + line.getLeading();
		}
		return y;
	}

}
