package org.spineguide.editing.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.spineguide.content.file.ContentFile;
import org.spineguide.editing.Newsroom;
import org.spineguide.editing.picture.PictureUpload.Kept;
import org.spineguide.editing.picture.PictureUpload.Problem;
import org.spineguide.editing.picture.PictureUpload.Turned;
import org.spineguide.editing.publish.Outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.spineguide.editing.Newsroom.ADA;

@Timeout(120)
class PictureLibraryTests {

	private static final String SCRIPT = "<script>alert(1)</script><?php system('id'); ?>";

	private Newsroom room;

	@BeforeEach
	void open(@TempDir Path folder) {
		this.room = Newsroom.in(folder);
	}

	@AfterEach
	void close() {
		this.room.close();
	}

	@Test
	void pictureIsKeptAndShownByWhatIsPasted() {
		PictureUpload upload = this.room.pictureLibrary().add("Disc, from above.PNG", png(40, 30), ADA);
		assertThat(upload).isEqualTo(new Kept("images/disc-from-above.png", 40, 30));
		String markdown = ((Kept) upload).markdown("A [disc]\nfrom above", Newsroom.RECOVERY.path());
		assertThat(markdown).isEqualTo("![A \\[disc\\] from above](../../images/disc-from-above.png)");
		assertThat(this.room.replace(Newsroom.RECOVERY, "Some text.", "Some text.\n\n" + markdown + "\n\n", ADA))
			.isInstanceOf(Outcome.Published.class);
		assertThat(((Kept) upload).markdown("", "en/index.md")).isEqualTo("![](../images/disc-from-above.png)");
		assertThat(this.room.trail()).contains("editing.audit.picture-added images/disc-from-above.png");
		assertThat(this.room.history().versions(ContentFile.of("images/disc-from-above.png"))).hasSize(1);
	}

	@Test
	void secondPictureOfANameGetsAnother() {
		this.room.pictureLibrary().add("disc.png", png(4, 4), ADA);
		assertThat(this.room.pictureLibrary().add("disc.png", png(5, 5), ADA))
			.isEqualTo(new Kept("images/disc-2.png", 5, 5));
	}

	@ParameterizedTest
	@CsvSource({ "'  .png', images/picture.png", "Órgão é.jpeg.png, images/orgao-e-jpeg.png",
			"a.php.png, images/a-php.png", "CON.png, images/con.png", "-rf.png, images/rf.png", "a, images/a.png",
			"'<b>.svg.png', images/b-svg.png" })
	void namesAreMadeSafe(String name, String file) {
		assertThat(this.room.pictureLibrary().add(name, png(4, 4), ADA)).isEqualTo(new Kept(file, 4, 4));
	}

	@ParameterizedTest
	@ValueSource(strings = { "../evil.png", "..\\evil.png", "/etc/evil.png", "C:\\evil.png", "a/b.png", "evil\0.png",
			"ev..il.png", "a\r\nb.png" })
	void placeInTheNameIsRefused(String name) {
		assertThat(this.room.pictureLibrary().add(name, png(4, 4), ADA)).isEqualTo(new Turned(Problem.NAME));
	}

	@Test
	void hundredMegapixelsAreRefusedBeforeTheyAreUnpacked() {
		byte[] bomb = hollowPng(20_000, 20_000);
		assertThat(bomb).hasSizeLessThan(2_000_000);
		assertTimeoutPreemptively(Duration.ofSeconds(30),
				() -> assertThat(this.room.pictureLibrary().add("bomb.png", bomb, ADA))
					.isEqualTo(new Turned(Problem.TOO_MANY_PIXELS)));
		assertThat(this.room.pictureLibrary().add("bomb.png", hollowPng(Integer.MAX_VALUE, Integer.MAX_VALUE), ADA))
			.isInstanceOf(Turned.class);
	}

	@ParameterizedTest
	@CsvSource({ "4032, 3024, CUT_OFF", "6000, 4600, TOO_MANY_PIXELS" })
	void photographThatIsUnpackedWholeMayHaveWhatItsMemoryAllows(int width, int height, Problem problem) {
		byte[] progressive = written(halves(16, 16), "jpeg", true);
		int frame = place(progressive, 0xC2);
		ByteBuffer.wrap(progressive).putShort(frame + 5, (short) height).putShort(frame + 7, (short) width);
		assertThat(this.room.pictureLibrary().add("a.jpg", progressive, ADA)).isEqualTo(new Turned(problem));
	}

	@Test
	void pictureMayNotBeWiderThanARowThatIsReadAtOnce() {
		assertThat(this.room.pictureLibrary().add("a.png", hollowPng(40_000, 1), ADA))
			.isEqualTo(new Turned(Problem.TOO_MANY_PIXELS));
	}

	@Test
	void progressivePhotographIsTaken() {
		assertThat(this.room.pictureLibrary().add("a.jpg", written(halves(400, 300), "jpeg", true), ADA))
			.isEqualTo(new Kept("images/a.jpg", 400, 300));
	}

	@Test
	void filmBehindAPhotographDoesNotCount() {
		byte[] film = new byte[1000];
		for (int i = 0; i < film.length; i += 4) {
			ByteBuffer.wrap(film).putInt(i, 0xFFC2FFDA);
		}
		assertThat(this.room.pictureLibrary().add("a.jpg", join(jpeg(4100, 3000), film), ADA))
			.isEqualTo(new Kept("images/a.jpg", 1600, 1171));
	}

	@Test
	void photographThatEndsTooEarlyIsRefused() {
		byte[] whole = jpeg(400, 300);
		int scan = place(whole, 0xDA);
		byte[] end = Arrays.copyOfRange(whole, whole.length - 2, whole.length);
		for (byte[] part : new byte[][] { Arrays.copyOf(whole, whole.length - 2), Arrays.copyOf(whole, scan + 100),
				join(Arrays.copyOf(whole, scan + 200), end) }) {
			assertThat(this.room.pictureLibrary().add("a.jpg", part, ADA)).isEqualTo(new Turned(Problem.CUT_OFF));
		}
		assertThat(this.room.pictureLibrary().add("a.jpg", whole, ADA)).isInstanceOf(Kept.class);
	}

	@ParameterizedTest
	@CsvSource({ "true, 55, 135, 215, 35", "false, 55, 135, 215, 35" })
	void inksOfAPrintersPhotographBecomeTheColorsOfAScreen(boolean isAdobe, int cyan, int magenta, int yellow,
			int black) throws IOException {
		this.room.pictureLibrary().add("a.jpg", inks(isAdobe, cyan, magenta, yellow, black), ADA);
		Color seen = new Color(ImageIO.read(new ByteArrayInputStream(kept("images/a.jpg"))).getRGB(20, 20));
		assertThat(seen.getRed()).isCloseTo((255 - cyan) * (255 - black) / 255, within(4));
		assertThat(seen.getGreen()).isCloseTo((255 - magenta) * (255 - black) / 255, within(4));
		assertThat(seen.getBlue()).isCloseTo((255 - yellow) * (255 - black) / 255, within(4));
	}

	@Test
	void fileThatIsTooLargeIsRefused() {
		byte[] large = new byte[(int) this.room.pictureLibrary().maxBytes() + 1];
		assertThat(this.room.pictureLibrary().add("large.png", large, ADA)).isEqualTo(new Turned(Problem.TOO_LARGE));
	}

	@Test
	void bombWithinAChunkOfTextIsNotUnpacked() throws IOException {
		ByteArrayOutputStream text = new ByteArrayOutputStream();
		text.write("Comment\0\0".getBytes(StandardCharsets.ISO_8859_1));
		try (DeflaterOutputStream deflated = new DeflaterOutputStream(text, new Deflater(9))) {
			byte[] block = new byte[1_000_000];
			for (int i = 0; i < 1000; i++) {
				deflated.write(block);
			}
		}
		byte[] bomb = withChunk(png(10, 10), "zTXt", text.toByteArray());
		assertTimeoutPreemptively(Duration.ofSeconds(30),
				() -> assertThat(this.room.pictureLibrary().add("bomb.png", bomb, ADA)).isInstanceOf(Kept.class));
		assertThat(kept("images/bomb.png")).hasSizeLessThan(1000);
	}

	@Test
	void whatHidesBehindOrWithinAPictureIsDropped() throws IOException {
		byte[] behind = join(png(10, 10), SCRIPT.getBytes(StandardCharsets.UTF_8));
		byte[] within = withChunk(png(10, 10), "tEXt", ("Comment\0" + SCRIPT).getBytes(StandardCharsets.UTF_8));
		byte[] comment = jpegWith(10, 10, 0xFE, SCRIPT.getBytes(StandardCharsets.UTF_8));
		this.room.pictureLibrary().add("behind.png", behind, ADA);
		this.room.pictureLibrary().add("within.png", within, ADA);
		this.room.pictureLibrary().add("comment.html", comment, ADA);
		for (String file : new String[] { "images/behind.png", "images/within.png", "images/comment.jpg" }) {
			assertThat(new String(kept(file), StandardCharsets.ISO_8859_1)).doesNotContain("script", "php");
			assertThat(ImageIO.read(new ByteArrayInputStream(kept(file))).getWidth()).isEqualTo(10);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>", "GIF89a<script>",
			"%PDF-1.7", "<html>", "", "PK\u0003\u0004", "BM000000" })
	void whatIsNeitherPngNorJpegIsRefused(String content) {
		assertThat(this.room.pictureLibrary().add("a.png", content.getBytes(StandardCharsets.ISO_8859_1), ADA))
			.isEqualTo(new Turned(Problem.FORMAT));
	}

	@ParameterizedTest
	@ValueSource(strings = { "a.svg", "a.SVG", "a.svgz" })
	void drawingsAreRefusedByTheirName(String name) {
		assertThat(this.room.pictureLibrary().add(name, "<svg/>".getBytes(StandardCharsets.UTF_8), ADA))
			.isEqualTo(new Turned(Problem.DRAWING));
	}

	@Test
	void brokenPicturesAreRefused() {
		byte[] whole = png(100, 100);
		assertThat(this.room.pictureLibrary().add("a.png", Arrays.copyOf(whole, whole.length / 2), ADA))
			.isEqualTo(new Turned(Problem.BROKEN));
		byte[] jpeg = jpeg(100, 100);
		for (int i = 2; i < jpeg.length; i += 7) {
			byte[] scratched = jpeg.clone();
			scratched[i] ^= (byte) 0x5A;
			// Whatever comes of it, nothing else than an answer.
			assertThat(PictureUpload.class).isAssignableFrom(answer(scratched).getClass());
		}
		assertThat(this.room.pictureLibrary().add("a.jpg", new byte[] { (byte) 0xFF, (byte) 0xD8, (byte) 0xFF }, ADA))
			.isEqualTo(new Turned(Problem.BROKEN));
	}

	private static Object answer(byte[] file) {
		try {
			NormalizedPicture.read(file);
			return new Turned(Problem.BROKEN);
		}
		catch (UnusablePictureException ex) {
			return new Turned(ex.problem());
		}
	}

	@Test
	void manyPassesOverOnePictureAreRefused() {
		byte[] jpeg = jpeg(10, 10);
		byte[] scan = Arrays.copyOfRange(jpeg, place(jpeg, 0xDA), jpeg.length - 2);
		byte[] scans = jpeg;
		for (int i = 0; i < 70; i++) {
			scans = join(join(Arrays.copyOf(scans, scans.length - 2), scan),
					Arrays.copyOfRange(jpeg, jpeg.length - 2, jpeg.length));
		}
		assertThat(this.room.pictureLibrary().add("a.jpg", scans, ADA)).isEqualTo(new Turned(Problem.BROKEN));
	}

	@Test
	void largePictureIsMadeSmaller() {
		assertThat(this.room.pictureLibrary().add("photo.jpg", jpeg(5000, 1000), ADA))
			.isEqualTo(new Kept("images/photo.jpg", 1600, 320));
		assertThat(this.room.pictureLibrary().add("tall.png", png(100, 3300), ADA))
			.isEqualTo(new Kept("images/tall.png", 48, 1600));
	}

	@Test
	void placeAndCameraAreForgottenButNotHowItWasHeld() throws IOException {
		byte[] exif = exif(6, "GPS 52.5200 13.4050");
		assertThat(this.room.pictureLibrary().add("photo.jpg", jpegWith(40, 20, 0xE1, exif), ADA))
			.isEqualTo(new Kept("images/photo.jpg", 20, 40));
		byte[] file = kept("images/photo.jpg");
		assertThat(new String(file, StandardCharsets.ISO_8859_1)).doesNotContain("Exif", "GPS");
		// The left half was red; held so, the top is.
		BufferedImage upright = ImageIO.read(new ByteArrayInputStream(file));
		assertThat(new Color(upright.getRGB(10, 5)).getRed()).isGreaterThan(200);
		assertThat(new Color(upright.getRGB(10, 35)).getRed()).isLessThan(60);
	}

	@ParameterizedTest
	@CsvSource({ "1,left", "2,right", "3,right", "4,left", "5,top", "6,top", "7,bottom", "8,bottom" })
	void everyWayOfHoldingACameraIsSetUpright(int number, String red) throws Exception {
		NormalizedPicture picture = NormalizedPicture.read(jpegWith(40, 20, 0xE1, exif(number, "")));
		BufferedImage upright = ImageIO.read(new ByteArrayInputStream(picture.bytes()));
		int x = red.equals("left") ? 3 : red.equals("right") ? upright.getWidth() - 4 : upright.getWidth() / 2;
		int y = red.equals("top") ? 3 : red.equals("bottom") ? upright.getHeight() - 4 : upright.getHeight() / 2;
		assertThat(new Color(upright.getRGB(x, y)).getRed()).isGreaterThan(200);
	}

	@Test
	void oddExifIsUpright() {
		for (byte[] exif : new byte[][] { exif(99, ""), "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1),
				"Exif\0\0MM\0*\u007f\u007f\u007f\u007f".getBytes(StandardCharsets.ISO_8859_1) }) {
			assertThat(ExifOrientation.of(jpegWith(4, 4, 0xE1, exif))).isEqualTo(ExifOrientation.UPRIGHT);
		}
		assertThat(ExifOrientation.of(new byte[0])).isEqualTo(ExifOrientation.UPRIGHT);
	}

	@Test
	void clearPartsStayClear() throws IOException {
		BufferedImage clear = new BufferedImage(10, 10, BufferedImage.TYPE_INT_ARGB);
		this.room.pictureLibrary().add("clear.png", written(clear, "png"), ADA);
		assertThat(ImageIO.read(new ByteArrayInputStream(kept("images/clear.png"))).getRGB(5, 5) >>> 24).isZero();
	}

	private byte[] kept(String file) throws IOException {
		return Files.readAllBytes(this.room.folder().resolve(file));
	}

	private static byte[] png(int width, int height) {
		return written(halves(width, height), "png");
	}

	private static byte[] jpeg(int width, int height) {
		return written(halves(width, height), "jpeg");
	}

	/** Red on the left, black on the right. */
	private static BufferedImage halves(int width, int height) {
		BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		Graphics2D pen = image.createGraphics();
		pen.setColor(Color.RED);
		pen.fillRect(0, 0, width / 2, height);
		pen.dispose();
		return image;
	}

	private static byte[] written(BufferedImage image, String format) {
		return written(image, format, false);
	}

	private static byte[] written(BufferedImage image, String format, boolean isProgressive) {
		return written(new IIOImage(image, null, null), format, isProgressive);
	}

	private static byte[] written(IIOImage image, String format, boolean isProgressive) {
		ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
			ImageWriteParam param = writer.getDefaultWriteParam();
			if (isProgressive) {
				param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
			}
			writer.setOutput(out);
			writer.write(null, image, param);
			out.flush();
			return bytes.toByteArray();
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Where a marker stands in a JPEG file. */
	private static int place(byte[] jpeg, int marker) {
		int place = 0;
		while (jpeg[place] != (byte) 0xFF || jpeg[place + 1] != (byte) marker) {
			place++;
		}
		return place;
	}

	/** A photograph of one color in four inks, as Adobe stores them or as they are. */
	private static byte[] inks(boolean isAdobe, int... inks) {
		WritableRaster raster = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 40, 40, 4, null);
		int[] stored = Arrays.stream(inks).map((ink) -> isAdobe ? 255 - ink : ink).toArray();
		for (int i = 0; i < 40 * 40; i++) {
			raster.setPixel(i % 40, i / 40, stored);
		}
		byte[] jpeg = written(new IIOImage(raster, null, null), "jpeg", false);
		byte[] adobe = { (byte) 0xFF, (byte) 0xEE, 0, 14, 'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, 0 };
		return isAdobe ? join(join(Arrays.copyOf(jpeg, 2), adobe), Arrays.copyOfRange(jpeg, 2, jpeg.length)) : jpeg;
	}

	/** A picture that says it is huge; all its rows are the same few bytes, packed. */
	private static byte[] hollowPng(int width, int height) {
		byte[] png = png(1, 1);
		ByteBuffer.wrap(png).putInt(16, width).putInt(20, height);
		CRC32 sum = new CRC32();
		sum.update(png, 12, 17);
		ByteBuffer.wrap(png).putInt(29, (int) sum.getValue());
		return png;
	}

	/** Puts a chunk behind the first one of a PNG file. */
	private static byte[] withChunk(byte[] png, String type, byte[] content) {
		ByteBuffer chunk = ByteBuffer.allocate(content.length + 12);
		chunk.putInt(content.length).put(type.getBytes(StandardCharsets.ISO_8859_1)).put(content);
		CRC32 sum = new CRC32();
		sum.update(chunk.array(), 4, content.length + 4);
		chunk.putInt((int) sum.getValue());
		int place = 33;
		return join(join(Arrays.copyOf(png, place), chunk.array()), Arrays.copyOfRange(png, place, png.length));
	}

	/** Puts a part behind the first two bytes of a JPEG file. */
	private static byte[] jpegWith(int width, int height, int marker, byte[] content) {
		byte[] jpeg = jpeg(width, height);
		ByteBuffer part = ByteBuffer.allocate(content.length + 4);
		part.put((byte) 0xFF).put((byte) marker).putShort((short) (content.length + 2)).put(content);
		return join(join(Arrays.copyOf(jpeg, 2), part.array()), Arrays.copyOfRange(jpeg, 2, jpeg.length));
	}

	private static byte[] exif(int orientation, String more) {
		ByteBuffer exif = ByteBuffer.allocate(6 + 8 + 2 + 12 + 4);
		exif.put("Exif\0\0MM\0*".getBytes(StandardCharsets.ISO_8859_1)).putInt(8);
		exif.putShort((short) 1);
		exif.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation).putShort((short) 0);
		exif.putInt(0);
		return join(exif.array(), more.getBytes(StandardCharsets.UTF_8));
	}

	private static byte[] join(byte[] one, byte[] other) {
		byte[] both = Arrays.copyOf(one, one.length + other.length);
		System.arraycopy(other, 0, both, one.length, other.length);
		return both;
	}

}
