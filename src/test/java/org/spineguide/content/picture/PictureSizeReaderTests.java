package org.spineguide.content.picture;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.spineguide.markdown.PictureSize;

import static org.assertj.core.api.Assertions.assertThat;

class PictureSizeReaderTests {

	@TempDir
	private Path folder;

	@Test
	void drawingTellsItsSizeByItsViewBox() throws IOException {
		Path drawing = Files.writeString(this.folder.resolve("a.svg"), "<svg viewBox=\"0 0 340.4 219.6\"></svg>");
		assertThat(PictureSizeReader.size(drawing)).contains(new PictureSize(340, 220));
	}

	@Test
	void photographTellsItsSizeByItsHeader() throws IOException {
		Path photograph = this.folder.resolve("a.png");
		ImageIO.write(new BufferedImage(30, 20, BufferedImage.TYPE_INT_RGB), "png", photograph.toFile());
		assertThat(PictureSizeReader.size(photograph)).contains(new PictureSize(30, 20));
	}

	@Test
	void whatIsNoPictureHasNoSize() throws IOException {
		assertThat(PictureSizeReader.size(Files.writeString(this.folder.resolve("b.png"), "no picture"))).isEmpty();
		assertThat(PictureSizeReader.size(Files.writeString(this.folder.resolve("b.svg"), "<svg></svg>"))).isEmpty();
		assertThat(PictureSizeReader.size(this.folder.resolve("missing.svg"))).isEmpty();
	}

}
