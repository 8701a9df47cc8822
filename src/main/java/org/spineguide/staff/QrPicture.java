package org.spineguide.staff;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/** Draws the square that phones read. */
final class QrPicture {

	/** Readers need an empty edge of four squares (ISO/IEC 18004). */
	private static final int EDGE = 4;

	private QrPicture() {
	}

	/** The square that says the text, as SVG. */
	static String svg(String text) {
		try {
			return svg(Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix());
		}
		catch (WriterException ex) {
			throw new IllegalArgumentException("The text is too long for a square", ex);
		}
	}

	private static String svg(ByteMatrix squares) {
		StringBuilder path = new StringBuilder();
		for (int y = 0; y < squares.getHeight(); y++) {
			for (int x = 0; x < squares.getWidth(); x++) {
				if (squares.get(x, y) == 1) {
					path.append('M').append(x + EDGE).append(' ').append(y + EDGE).append("h1v1h-1z");
				}
			}
		}
		int size = squares.getWidth() + 2 * EDGE;
		return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + size + " " + size
				+ "\" shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h" + size + "v" + size
				+ "H0z\"/><path d=\"" + path + "\"/></svg>";
	}

}
