package org.spineguide.web;

import java.util.Map;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;

/** QR code of a text, as an SVG image. */
public final class QrCode {

	/** Width of the empty border that readers need (ISO/IEC 18004). */
	private static final int QUIET = 4;

	private QrCode() {
	}

	/** Draws the text as dark on white, one unit for each module. */
	public static String svg(String text) {
		BitMatrix modules = modules(text);
		StringBuilder path = new StringBuilder();
		for (int y = 0; y < modules.getHeight(); y++) {
			for (int x = 0; x < modules.getWidth(); x++) {
				int start = x;
				while (x < modules.getWidth() && modules.get(x, y)) {
					x++;
				}
				if (x > start) {
					path.append("M%d %dh%dv1h-%dz".formatted(start, y, x - start, x - start));
				}
			}
		}
		return """
				<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" shape-rendering="crispEdges">\
				<rect width="%1$d" height="%1$d" fill="#fff"/><path d="%2$s"/></svg>""".formatted(modules.getWidth(),
				path);
	}

	private static BitMatrix modules(String text) {
		try {
			// Size 0 gives one unit for each module.
			return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0,
					Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, QUIET));
		}
		catch (WriterException ex) {
			// Not with the text, which may be a secret.
			throw new IllegalArgumentException("The text is too long for a QR code", ex);
		}
	}

}
