package org.spineguide.site;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.RoundRectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.core.io.ClassPathResource;

/**
 * Drawing of the spine of the home page, from the same file. Reads no more of SVG than
 * that file uses: rounded rectangles that are moved and turned.
 */
final class SpineDrawing {

	private static final ClassPathResource FILE = new ClassPathResource("static/assets/spine.svg");

	private static final Pattern BLOCK = Pattern.compile("<rect ([^>]*)/>");

	private static final Pattern MOVE = Pattern.compile("(translate|rotate)\\(([-.\\d]+)(?: ([-.\\d]+))?\\)");

	private SpineDrawing() {
	}

	static void draw(Graphics2D canvas) {
		BLOCK.matcher(text()).results().map((block) -> block.group(1)).forEach((block) -> {
			AffineTransform before = canvas.getTransform();
			MOVE.matcher(block).results().forEach((move) -> move(canvas, move));
			double width = number(block, "width");
			double height = number(block, "height");
			double round = 2 * number(block, "rx");
			canvas.fill(
					new RoundRectangle2D.Double(number(block, " x"), number(block, " y"), width, height, round, round));
			canvas.setTransform(before);
		});
	}

	private static void move(Graphics2D canvas, MatchResult move) {
		double first = Double.parseDouble(move.group(2));
		if (move.group(1).equals("rotate")) {
			canvas.rotate(Math.toRadians(first));
		}
		else {
			canvas.translate(first, (move.group(3) != null) ? Double.parseDouble(move.group(3)) : 0);
		}
	}

	private static double number(String block, String attribute) {
		Matcher number = Pattern.compile(attribute + "=\"([-.\\d]+)\"").matcher(" " + block);
		return number.find() ? Double.parseDouble(number.group(1)) : 0;
	}

	private static String text() {
		try {
			return FILE.getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
