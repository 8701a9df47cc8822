package org.spineguide.web.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

class PublishedFolderTests {

	@TempDir
	Path root;

	private PublishedFolder folder;

	@BeforeEach
	void open() throws IOException {
		this.folder = new PublishedFolder(this.root);
	}

	@Test
	void onlyWhatChangedIsWritten() throws IOException {
		assertThat(this.folder.write("a/b.html", page("text"))).isTrue();
		FileTime before = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));
		Files.setLastModifiedTime(site("a/b.html"), before);
		assertThat(this.folder.write("a/b.html", page("text"))).isFalse();
		assertThat(Files.getLastModifiedTime(site("a/b.html"))).isEqualTo(before);
		assertThat(this.folder.write("a/b.html", page("other"))).isTrue();
		assertThat(site("a/b.html")).hasContent("other");
	}

	@Test
	void damagedFileIsMended() throws IOException {
		this.folder.write("a.html", page("text"));
		Files.writeString(site("a.html"), "damaged");
		this.folder.write("a.html", page("text"));
		assertThat(site("a.html")).hasContent("text");
	}

	@Test
	void compressedFileGoesWhenThereIsNoneAnyMore() throws IOException {
		this.folder.write("a.txt", new SiteResponse(bytes("long"), Optional.of(bytes("zipped"))));
		assertThat(site("a.txt.gz")).hasContent("zipped");
		this.folder.write("a.txt", page("short"));
		assertThat(site("a.txt.gz")).doesNotExist();
	}

	@Test
	void everybodyMayReadWhateverTheProcessIsTold() throws IOException {
		this.folder.write("a/b.html", page("text"));
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(site("a/b.html"))))
			.isEqualTo("rw-r--r--");
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(site("a")))).isEqualTo("rwxr-xr-x");
	}

	@Test
	void whatIsGoneIsDeletedWithItsFolder() throws IOException {
		this.folder.write("a/gone.html", new SiteResponse(bytes("x"), Optional.of(bytes("y"))));
		this.folder.write("stays.html", page("text"));
		assertThat(this.folder.keepOnly(Set.of("stays.html"))).containsExactly("a/gone.html", "a/gone.html.gz");
		try (Stream<Path> left = Files.list(this.root.resolve("site"))) {
			assertThat(left).containsExactly(site("stays.html"));
		}
	}

	@Test
	void filesThatPagesInCachesAskForStayAWeek() throws IOException {
		this.folder.write("assets/site-1.css", page("old"));
		assertThat(this.folder.keepOnly(Set.of())).isEmpty();
		age(site("assets/site-1.css"), 6);
		this.folder.touch("assets/site-1.css");
		assertThat(Files.getLastModifiedTime(site("assets/site-1.css")).toInstant())
			.isAfter(Instant.now().minusSeconds(60));
		age(site("assets/site-1.css"), 8);
		assertThat(this.folder.keepOnly(Set.of())).containsExactly("assets/site-1.css");
	}

	@Test
	void unfinishedFileOfAnotherNodeIsLeftAlone() throws IOException {
		Path unfinished = Files.writeString(site(".unfinished-1"), "half");
		this.folder.keepOnly(Set.of());
		assertThat(unfinished).exists();
		age(unfinished, 2);
		this.folder.keepOnly(Set.of());
		assertThat(unfinished).doesNotExist();
	}

	@Test
	void whatAFileWasMadeFromIsKnownAfterARestart() throws IOException {
		this.folder.write("a.pdf", page("pdf"));
		this.folder.made("a.pdf", "basis");
		this.folder.saveBases();
		PublishedFolder again = new PublishedFolder(this.root);
		assertThat(again.isUpToDate("a.pdf", "basis")).isTrue();
		assertThat(again.isUpToDate("a.pdf", "other")).isFalse();
		Files.delete(site("a.pdf"));
		assertThat(again.isUpToDate("a.pdf", "basis")).isFalse();
	}

	@Test
	void pdfWithAnOlderEmergencyAdviceGoesAtOnce() throws IOException {
		this.folder.write("a.pdf", page("pdf"));
		this.folder.made("a.pdf", "basis-advice");
		this.folder.deleteUnsafe("a.pdf", "-advice");
		assertThat(site("a.pdf")).exists();
		this.folder.deleteUnsafe("a.pdf", "-other");
		assertThat(site("a.pdf")).doesNotExist();
		assertThat(this.folder.isUpToDate("a.pdf", "basis-advice")).isFalse();
	}

	@Test
	void folderOfSomebodyElseIsNotTouched() throws IOException {
		Path other = Files.createDirectories(this.root.resolve("other/site"));
		Files.writeString(other.resolve("index.html"), "theirs");
		assertThatIOException().isThrownBy(() -> new PublishedFolder(this.root.resolve("other")))
			.withMessageContaining("not made by this program");
		assertThat(other.resolve("index.html")).hasContent("theirs");
	}

	@Test
	void nothingIsWrittenOutside() {
		assertThatExceptionOfType(UncheckedIOException.class)
			.isThrownBy(() -> this.folder.write("../maps/moved.map", page("text")));
		assertThat(this.root.resolve("maps")).doesNotExist();
	}

	private static void age(Path file, int days) throws IOException {
		Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofDays(days))));
	}

	private Path site(String file) {
		return this.root.resolve("site").resolve(file);
	}

	private static SiteResponse page(String text) {
		return new SiteResponse(bytes(text), Optional.empty());
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
