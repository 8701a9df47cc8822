package org.spineguide.editing.picture;

import java.awt.geom.AffineTransform;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * EXIF orientation of a JPEG photo: a number from 1 (upright) to 8. It has to be applied
 * before Exif is dropped, or photographs lie on their side.
 *
 * @param number the number
 */
record ExifOrientation(int number) {

	static final ExifOrientation UPRIGHT = new ExifOrientation(1);

	private static final int APP1 = 0xFFE1;

	private static final int START_OF_SCAN = 0xFFDA;

	private static final int TAG = 0x0112;

	private static final int ENTRY_SIZE = 12;

	/** Reads the orientation; an invalid one counts as upright. */
	static ExifOrientation of(byte[] jpeg) {
		try {
			ByteBuffer file = ByteBuffer.wrap(jpeg);
			file.position(2);
			int marker = file.getShort() & 0xFFFF;
			while (marker != START_OF_SCAN) {
				int size = file.getShort() & 0xFFFF;
				if (marker == APP1 && size > 8) {
					ByteBuffer part = file.slice(file.position(), size - 2);
					byte[] name = new byte[6];
					part.get(name);
					if (new String(name, StandardCharsets.ISO_8859_1).equals("Exif\0\0")) {
						return of(part.slice());
					}
				}
				file.position(file.position() + size - 2);
				marker = file.getShort() & 0xFFFF;
			}
		}
		catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException ex) {
			// Cut off or made up; the decoder judges whether there is a picture at all.
		}
		return UPRIGHT;
	}

	private static ExifOrientation of(ByteBuffer tiff) {
		tiff.order((tiff.get(0) == 'I') ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
		int directory = tiff.getInt(4);
		int entries = tiff.getShort(directory) & 0xFFFF;
		for (int i = 0; i < entries; i++) {
			int entry = directory + 2 + i * ENTRY_SIZE;
			if ((tiff.getShort(entry) & 0xFFFF) == TAG) {
				int number = tiff.getShort(entry + 8);
				return (number >= 1 && number <= 8) ? new ExifOrientation(number) : UPRIGHT;
			}
		}
		return UPRIGHT;
	}

	/** Returns whether width and height change places. */
	boolean isLying() {
		return this.number >= 5;
	}

	/** Returns the transform that sets a picture of a size upright. */
	AffineTransform transform(int width, int height) {
		return switch (this.number) {
			case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
			case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
			case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
			case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
			case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
			case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
			case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
			default -> new AffineTransform();
		};
	}

}
