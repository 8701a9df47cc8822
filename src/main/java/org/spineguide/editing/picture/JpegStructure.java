package org.spineguide.editing.picture;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;

/**
 * Segments of a JPEG file, read before it is decoded. Only the first picture of the file
 * counts: telephones put films, depth maps and second pictures behind it.
 *
 * @param isProgressive whether it is decoded whole, however small the picture is to be
 * @param coefficientBytes memory for all coefficients, which a progressive file needs at
 * once
 * @param scans how often a decoder goes over the picture
 * @param isAdobe whether Adobe's segment says that inks are stored as what is left white
 * @param isWhole whether the file goes on to the end of the picture
 */
record JpegStructure(boolean isProgressive, long coefficientBytes, int scans, boolean isAdobe, boolean isWhole) {

	private static final int END_OF_IMAGE = 0xD9;

	private static final int START_OF_SCAN = 0xDA;

	private static final int ADOBE = 0xEE;

	private static final int BYTES_OF_COEFFICIENT = 2;

	/** Reads the segments of a file. */
	static JpegStructure of(byte[] file) {
		Segments segments = new Segments(ByteBuffer.wrap(file));
		boolean isWhole;
		try {
			segments.read();
			isWhole = true;
		}
		catch (BufferUnderflowException | IllegalArgumentException ex) {
			isWhole = false;
		}
		return new JpegStructure(segments.isProgressive, segments.coefficients * BYTES_OF_COEFFICIENT, segments.scans,
				segments.isAdobe, isWhole);
	}

	/** The segments of one file while they are read. */
	private static final class Segments {

		private final ByteBuffer file;

		private boolean isProgressive;

		private long coefficients;

		private int scans;

		private boolean isAdobe;

		Segments(ByteBuffer file) {
			this.file = file;
		}

		void read() {
			this.file.getShort();
			for (int marker = nextMarker(); marker != END_OF_IMAGE; marker = nextMarker()) {
				if (isAlone(marker)) {
					continue;
				}
				int start = this.file.position();
				int size = this.file.getShort() & 0xFFFF;
				if (isFrame(marker)) {
					this.isProgressive = (marker & 0x03) == 0x02;
					readFrame();
				}
				this.scans += (marker == START_OF_SCAN) ? 1 : 0;
				this.isAdobe |= marker == ADOBE && size >= 14;
				this.file.position(start + size);
			}
		}

		/** Pixels never look like a marker: a zero stands behind each 0xFF in them. */
		private int nextMarker() {
			int before = 0;
			int marker = this.file.get() & 0xFF;
			while (before != 0xFF || marker == 0 || marker == 0xFF) {
				before = marker;
				marker = this.file.get() & 0xFF;
			}
			return marker;
		}

		/** Markers that begin no segment: those for restarts within pixels, and TEM. */
		private static boolean isAlone(int marker) {
			return marker >= 0xD0 && marker <= 0xD8 || marker == 0x01;
		}

		private static boolean isFrame(int marker) {
			return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
		}

		private void readFrame() {
			this.file.get();
			int height = this.file.getShort() & 0xFFFF;
			int width = this.file.getShort() & 0xFFFF;
			int[] samplings = new int[this.file.get() & 0xFF];
			int across = 1;
			int down = 1;
			for (int i = 0; i < samplings.length; i++) {
				this.file.get();
				samplings[i] = this.file.get() & 0xFF;
				across = Math.max(across, samplings[i] >> 4);
				down = Math.max(down, samplings[i] & 0x0F);
				this.file.get();
			}
			this.coefficients = 0;
			for (int sampling : samplings) {
				this.coefficients += size(width, sampling >> 4, across) * size(height, sampling & 0x0F, down);
			}
		}

		/** An edge of one component in whole blocks of eight. */
		private static long size(int edge, int sampling, int most) {
			long pixels = ((long) edge * sampling + most - 1) / most;
			return (pixels + 7) / 8 * 8;
		}

	}

}
