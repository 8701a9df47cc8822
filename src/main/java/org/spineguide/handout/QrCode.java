package org.spineguide.handout;

import java.util.Map;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;

/** An address as a square that phones can read. */
final class QrCode {

	/** The empty border that readers need (ISO/IEC 18004). */
	private static final int QUIET = 4;

	private QrCode() {
	}

	/** Draws the address as SVG, one unit for each module. */
	static String draw(String address) {
		BitMatrix modules = modules(address);
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
		return "<svg viewBox=\"0 0 %d %d\"><path d=\"%s\"/></svg>".formatted(modules.getWidth(), modules.getHeight(),
				path);
	}

	private static BitMatrix modules(String address) {
		try {
			// Size 0 gives one unit for each module.
			return new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, 0, 0,
					Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, QUIET));
		}
		catch (WriterException ex) {
			throw new IllegalArgumentException("The address is too long for a QR code: " + address, ex);
		}
	}

}
