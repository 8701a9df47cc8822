package org.spineguide.editing.picture;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;

/**
 * Colors of photographs that were made for a printing press (CMYK), turned into those of
 * a screen.
 */
final class PrintColors {

	private static final int INKS = 4;

	private static final int FULL = 255;

	private PrintColors() {
	}

	/**
	 * A picture in the colors of a screen. Java takes inks for amounts of light, which
	 * comes out pale; a picture with a color profile of its own is left to Java.
	 * @param isAdobe whether the file stores what each ink leaves white, as Adobe does;
	 * Java takes that for granted
	 */
	static BufferedImage toScreen(BufferedImage pixels, boolean isAdobe) {
		ColorSpace colors = pixels.getColorModel().getColorSpace();
		if (colors.getType() != ColorSpace.TYPE_CMYK || colors instanceof ICC_ColorSpace) {
			return pixels;
		}
		Raster inks = pixels.getRaster();
		BufferedImage screen = new BufferedImage(pixels.getWidth(), pixels.getHeight(), BufferedImage.TYPE_INT_RGB);
		int[] row = new int[INKS * pixels.getWidth()];
		for (int y = 0; y < pixels.getHeight(); y++) {
			inks.getPixels(0, y, pixels.getWidth(), 1, row);
			for (int x = 0; x < pixels.getWidth(); x++) {
				screen.setRGB(x, y, light(row, x * INKS, isAdobe));
			}
		}
		return screen;
	}

	private static int light(int[] inks, int at, boolean isAdobe) {
		int color = 0;
		int black = left(inks[at + 3], isAdobe);
		for (int i = 0; i < INKS - 1; i++) {
			color = color << 8 | left(inks[at + i], isAdobe) * black / FULL;
		}
		return color;
	}

	private static int left(int ink, boolean isAdobe) {
		return isAdobe ? FULL - ink : ink;
	}

}
