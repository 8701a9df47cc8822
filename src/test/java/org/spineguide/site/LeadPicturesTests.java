package org.spineguide.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.spineguide.content.picture.PictureFolder;

import static org.assertj.core.api.Assertions.assertThat;

class LeadPicturesTests {

	private static final int RED = 0xffff0000;

	@TempDir
	private Path content;

	private LeadPictures pictures;

	@BeforeEach
	void open() throws IOException {
		Files.createDirectories(this.content.resolve("images"));
		this.pictures = new LeadPictures(new PictureFolder(this.content));
	}

	@Test
	void drawingKeepsItsShapeInTheSquare() throws IOException {
		write("images/wide.svg", "0 0 30 20", "<rect width='30' height='20' fill='#ff0000'/>");
		assertThat(this.pictures.read("wide.svg", 300)).hasValueSatisfying((picture) -> {
			assertThat(picture.getHeight()).isEqualTo(300);
			assertThat(picture.getRGB(5, 60)).isEqualTo(RED);
			assertThat(picture.getRGB(5, 240)).isEqualTo(RED);
			assertThat(picture.getRGB(150, 40)).as("above it").isZero();
		});
	}

	@Test
	void drawingLoadsNothingFromElsewhere() throws IOException {
		write("images/field.svg", "0 0 30 20", "<rect width='30' height='20' fill='#ff0000'/>");
		String other = this.content.resolve("images/field.svg").toUri().toString();
		write("images/thief.svg", "0 0 30 20", "<image href='" + other + "' xlink:href='" + other
				+ "' width='30' height='20' xmlns:xlink='http://www.w3.org/1999/xlink'/>");
		assertThat(this.pictures.read("thief.svg", 300)).isEmpty();
	}

	@Test
	void brokenPictureIsNoneAtAll() throws IOException {
		Files.writeString(this.content.resolve("images/broken.svg"), "<svg");
		Files.writeString(this.content.resolve("images/broken.png"), "no picture");
		assertThat(this.pictures.read("broken.svg", 300)).isEmpty();
		assertThat(this.pictures.read("broken.png", 300)).isEmpty();
		assertThat(this.pictures.read("missing.png", 300)).isEmpty();
	}

	private void write(String file, String viewBox, String inside) throws IOException {
		Files.writeString(this.content.resolve(file),
				"<svg xmlns='http://www.w3.org/2000/svg' viewBox='" + viewBox + "'>" + inside + "</svg>");
	}

}
