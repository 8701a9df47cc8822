package org.spineguide.editing.picture;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NormalizedPictureTests {

	private static final int RGB = 2;

	private static final int RGBA = 6;

	@ParameterizedTest
	@CsvSource({ "6399, 16, 6", "6399, 16, 2", "7000, 8, 2", "7000, 8, 6", "3000, 16, 6", "6399, 8, 2" })
	void noPictureTakesMoreThanItsShareOfMemoryWhenUnpacked(int edge, int bits, int colors) throws IOException {
		ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
		reader.setInput(new MemoryCacheImageInputStream(new ByteArrayInputStream(header(edge, bits, colors))), true,
				true);
		long step = NormalizedPicture.step(reader);
		long channels = (colors == RGBA) ? 4 : 3;
		assertThat((edge / step) * (edge / step) * channels * bits / 8).isLessThanOrEqualTo(32_000_000);
		assertThat(edge / step).isGreaterThan(NormalizedPicture.LONG_EDGE * 3 / 4);
	}

	@ParameterizedTest
	@CsvSource({ "1600, 8", "3000, 8" })
	void pictureOfOrdinarySizeIsReadWhole(int edge, int bits) throws IOException {
		ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
		reader.setInput(new MemoryCacheImageInputStream(new ByteArrayInputStream(header(edge, bits, RGB))), true, true);
		assertThat(NormalizedPicture.step(reader)).isOne();
	}

	/**
	 * The first bytes of a PNG file, which tell its size; and the beginning of pixels.
	 */
	private static byte[] header(int edge, int bits, int colors) {
		ByteBuffer png = ByteBuffer.allocate(45);
		png.putLong(0x89504E470D0A1A0AL);
		byte[] data = ByteBuffer.allocate(17)
			.put("IHDR".getBytes(StandardCharsets.US_ASCII))
			.putInt(edge)
			.putInt(edge)
			.put((byte) bits)
			.put((byte) colors)
			.put(new byte[3])
			.array();
		CRC32 sum = new CRC32();
		sum.update(data);
		png.putInt(13).put(data).putInt((int) sum.getValue());
		png.putInt(0).put("IDAT".getBytes(StandardCharsets.US_ASCII)).putInt(0);
		return png.array();
	}

}
