package org.spineguide.staff;

import io.nayuki.qrcodegen.QrCode;

/** Draws the square that phones read. */
final class QrPicture {

	/** Readers need an empty edge of four squares (ISO/IEC 18004). */
	private static final int EDGE = 4;

	private QrPicture() {
	}

	static String svg(QrCode code) {
		StringBuilder path = new StringBuilder();
		for (int y = 0; y < code.size; y++) {
			for (int x = 0; x < code.size; x++) {
				if (code.getModule(x, y)) {
					path.append('M').append(x + EDGE).append(' ').append(y + EDGE).append("h1v1h-1z");
				}
			}
		}
		int size = code.size + 2 * EDGE;
		return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + size + " " + size
				+ "\" shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h" + size + "v" + size
				+ "H0z\"/><path d=\"" + path + "\"/></svg>";
	}

}
