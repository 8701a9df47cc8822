package org.spineguide.editing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.spineguide.content.file.ContentFile;
import org.spineguide.web.AtomicFiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ContentFileStoreTests {

	@TempDir
	private Path outside;

	private Path root;

	private ContentFileStore files;

	@BeforeEach
	void fill() throws IOException {
		this.root = Files.createDirectory(this.outside.resolve("content"));
		Newsroom.fill(this.root);
		this.files = new ContentFileStore(this.root, new AtomicFiles());
	}

	@ParameterizedTest
	@ValueSource(strings = { "en/index.md", "en/fusion/recovery.md", "pt-BR/a/b/c.md", "clinic.yml", "references.yml",
			"en/glossary.yml", "en/red-flags.yml", "en/blocks/emergency.md", "en/blocks/warning-signs.md",
			"en/blocks/when-to-call.md", "en/blocks/crisis.md", "images/disc-2.png", "images/disc.svg" })
	void knownPlacesCanBeChanged(String file) {
		write(file, "text");
		assertThat(this.files.bytes(file))
			.hasValueSatisfying((bytes) -> assertThat(bytes).asString().isEqualTo("text"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "../secret.md", "en/../../secret.md", "/etc/passwd", "en//index.md", "en/./index.md",
			"en\\index.md", "C:\\a.md", "en/.hidden.md", ".git/config", "en/.git/x.md", "en/a.html", "en/a.md.sh",
			"x.md", "en/a.MD", "EN/index.md", "en/blocks/a/other.md", "en/a/blocks.yml", "images/../clinic.yml",
			"images/a/b.png", "images/.png", "images/a.gif", "images/a.png.html", "clinic.yml/", "en/index.md\0.png",
			"en/ind\nex.md", "clinic.yml\n", "", "~/a.md", "en/%2e%2e/a.md", "content/en/index.md" })
	void anyOtherNameIsRefused(String file) {
		assertThat(ContentFile.parse(file)).isEmpty();
		assertThat(this.files.bytes(file)).isEmpty();
		assertThatIllegalArgumentException().isThrownBy(() -> write(file, "text"));
	}

	@Test
	void nothingIsWrittenWhenOneOfTheNamesIsRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.files
			.write(FileChanges.NONE.with("en/new.md", new byte[] { 1 }).with("../secret.md", new byte[] { 1 })));
		assertThat(this.files.exists(ContentFile.of("en/new.md"))).isFalse();
	}

	@Test
	void linksLeadNowhere() throws IOException {
		Path elsewhere = Files.createDirectory(this.outside.resolve("elsewhere"));
		Files.writeString(elsewhere.resolve("secret.md"), "secret");
		Files.createSymbolicLink(this.root.resolve("en/away"), elsewhere);
		Files.createSymbolicLink(this.root.resolve("en/file.md"), elsewhere.resolve("secret.md"));
		assertThat(this.files.read(ContentFile.of("en/away/secret.md"))).isEmpty();
		assertThat(this.files.read(ContentFile.of("en/file.md"))).isEmpty();
		assertThat(this.files.files()).extracting(ContentFile::path).doesNotContain("en/away/secret.md", "en/file.md");
		assertThatIllegalArgumentException().isThrownBy(() -> write("en/away/secret.md", "text"));
		assertThat(elsewhere.resolve("secret.md")).hasContent("secret");
		assertThat(this.files.isLinked(ContentFile.of("en/file.md"))).isTrue();
		assertThat(this.files.isLinked(ContentFile.of("en/away/secret.md"))).isTrue();
		assertThat(this.files.isLinked(ContentFile.of("en/away/other.md"))).isFalse();
		assertThat(this.files.isLinked(ContentFile.of("en/index.md"))).isFalse();
	}

	@Test
	void allThatStaffMayChangeIsListed() throws IOException {
		Files.createDirectories(this.root.resolve(".git/en"));
		Files.writeString(this.root.resolve(".git/en/x.md"), "");
		Files.writeString(this.root.resolve("README.md"), "");
		assertThat(this.files.files()).extracting(ContentFile::path)
			.containsExactly("clinic.yml", "en/blocks/emergency.md", "en/fusion/index.md", "en/fusion/recovery.md",
					"en/fusion/why.md", "en/glossary.yml", "en/index.md", "references.yml");
	}

	@Test
	void stampTellsOneStateFromAnother() {
		String before = this.files.read(ContentFile.of("en/index.md")).orElseThrow().stamp();
		write("en/index.md", "other");
		assertThat(this.files.read(ContentFile.of("en/index.md")).orElseThrow().stamp()).isNotEqualTo(before)
			.isEqualTo(TextVersion.of(ContentFile.of("en/index.md"), "other").stamp());
	}

	@Test
	void fileInAnotherEncodingIsNotOfferedForEditing() throws IOException {
		Files.write(this.root.resolve("en/index.md"), new byte[] { (byte) 0xC3, (byte) 0x28 });
		assertThat(this.files.read(ContentFile.of("en/index.md"))).isEmpty();
		assertThat(this.files.exists(ContentFile.of("en/index.md"))).isTrue();
	}

	@Test
	void fullDiskLeavesTheOldText() throws IOException {
		ContentFileStore failing = new ContentFileStore(this.root, new AtomicFiles() {
			@Override
			protected void reached(Path file) throws IOException {
				throw new IOException("No space left on device");
			}
		});
		String before = this.files.read(ContentFile.of("en/index.md")).orElseThrow().text();
		assertThatExceptionOfType(UncheckedIOException.class)
			.isThrownBy(() -> failing.write(FileChanges.NONE.with("en/index.md", new byte[] { 1 })));
		assertThat(this.files.read(ContentFile.of("en/index.md"))).map(TextVersion::text).contains(before);
		try (Stream<Path> left = Files.list(this.root.resolve("en"))) {
			assertThat(left).noneMatch((file) -> file.getFileName().toString().startsWith("."));
		}
	}

	@Test
	void emptyFolderGoesWithItsLastFile() {
		write("en/alone/page.md", "text");
		this.files.write(FileChanges.NONE.without("en/alone/page.md"));
		assertThat(this.root.resolve("en/alone")).doesNotExist();
		assertThat(this.root.resolve("en")).exists();
	}

	@Test
	void takingBackSparesWhatSomebodyElseWrote() {
		FileChanges written = FileChanges.NONE.with("en/a.md", "ours".getBytes()).with("en/b.md", "ours".getBytes());
		FileChanges before = this.files.snapshot(written.files());
		this.files.write(written);
		write("en/b.md", "theirs");
		this.files.takeBack(written, before);
		assertThat(this.files.exists(ContentFile.of("en/a.md"))).isFalse();
		assertThat(this.files.read(ContentFile.of("en/b.md"))).map(TextVersion::text).contains("theirs");
	}

	private void write(String file, String text) {
		this.files.write(FileChanges.NONE.with(file, text.getBytes()));
	}

}
