package org.spineguide.content.picture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class PictureFolderTests {

	@TempDir
	private Path content;

	private PictureFolder images;

	@BeforeEach
	void open() throws IOException {
		Files.createDirectories(this.content.resolve("images/knees"));
		this.images = new PictureFolder(this.content);
	}

	@Test
	void pictureIsRead() throws IOException {
		Files.write(this.content.resolve("images/knees/left.png"), new byte[] { 1, 2 });
		assertThat(this.images.read("knees/left.png")).hasValue(new byte[] { 1, 2 });
	}

	@Test
	void nothingOutsideTheFolderIsRead() throws IOException {
		Files.writeString(this.content.resolve("secret.svg"), "<svg/>");
		assertThat(this.images.read("../secret.svg")).isEmpty();
		assertThat(this.images.read(this.content.resolve("secret.svg").toString())).isEmpty();
	}

	@Test
	void missingPictureAndFolderAreNone() {
		assertThat(this.images.read("missing.png")).isEmpty();
		assertThat(this.images.read("knees")).isEmpty();
	}

	@Test
	void hugePictureIsNone() throws IOException {
		Files.write(this.content.resolve("images/huge.png"), new byte[5_000_001]);
		assertThat(this.images.read("huge.png")).isEmpty();
	}

}
