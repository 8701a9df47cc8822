package org.spineguide.content.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.spineguide.content.Article;
import org.spineguide.content.ArticlePath;
import org.spineguide.content.Finding;
import org.spineguide.content.Library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class MissingFilesTests {

	private Path root;

	private Folders folders;

	private LibraryReader reader;

	private Library before;

	@BeforeEach
	void read(@TempDir Path folder) {
		this.root = folder.resolve("content");
		this.folders = Folders.in(this.root)
			.with("en/fusion/index.md", Folders.article("Fusion", "guide"))
			.with("en/fusion/recovery.md",
					Folders.article("Recovery", "guide") + "\nSo it is [@who-2023]. Herniated disc. {{clinic-phone}}\n")
			.with("en/fusion/risks.md", Folders.article("Risks", "guide"))
			.with("en/red-flags.yml", "- {sign: Weak legs, words: [legs gave way]}\n")
			.with("en/withdrawn.yml", "- fusion/magnets\n")
			.with("en/lay-words.yml", "- words: [disc, disk]\n")
			.with("en/asked-as.yml", "- {article: fusion/risks, words: [dangers]}\n")
			.with("en/blocks/signs.md", "Call us.")
			.with("images/field.svg",
					"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 3 2\"><rect width=\"3\" height=\"2\"/></svg>");
		this.reader = this.folders.reader();
		this.before = this.reader.read(Folders.TODAY);
		assertThat(this.before.findings()).isEmpty();
	}

	@Test
	void contentFolderThatIsAwayLeavesTheSiteAsItWas() {
		move("", "../away");
		Library now = this.reader.read(Folders.TODAY);
		assertThat(now.revision()).isEqualTo(this.before.revision());
		assertThat(now.findings()).extracting(Finding::file).containsExactly(".");
		assertThat(this.reader.read(Folders.TODAY)).isEqualTo(now);
		move("../away", "");
		assertThat(this.reader.read(Folders.TODAY)).isEqualTo(this.before);
	}

	@Test
	void emptyContentFolderLeavesTheSiteAsItWas() throws IOException {
		move("", "../away");
		Files.createDirectory(this.root);
		Library now = this.reader.read(Folders.TODAY);
		assertThat(now.revision()).isEqualTo(this.before.revision());
		assertThat(now.findings()).extracting(Finding::file).containsExactly(".", "en", "images");
	}

	@ParameterizedTest
	@ValueSource(strings = { "clinic.yml", "references.yml", "en/glossary.yml", "en/blocks/emergency.md",
			"en/blocks/signs.md", "en/red-flags.yml", "en/withdrawn.yml", "en/lay-words.yml", "en/asked-as.yml",
			"en/index.md", "en/fusion/index.md" })
	void sharedFileThatIsAwayKeepsWhatItHeldAndIsNamed(String file) throws IOException {
		byte[] held = Files.readAllBytes(this.root.resolve(file));
		this.folders.without(file);
		Library now = this.reader.read(Folders.TODAY);
		assertThat(now.revision()).isEqualTo(this.before.revision());
		assertThat(now.clinic()).isEqualTo(this.before.clinic());
		assertThat(now.editions()).isEqualTo(this.before.editions());
		assertThat(now.findings()).extracting(Finding::file).containsExactly(file);
		this.folders.with(file, held);
		assertThat(this.reader.read(Folders.TODAY).findings()).isEmpty();
	}

	@Test
	void folderThatIsAwayKeepsItsPagesAndIsNamedOnce() {
		move("en/fusion", "../fusion");
		Library now = this.reader.read(Folders.TODAY);
		assertThat(now.editions()).isEqualTo(this.before.editions());
		assertThat(now.findings()).extracting(Finding::file).containsExactly("en/fusion");
	}

	@Test
	void folderThatLostAllItsFilesKeepsItsPages() {
		Stream.of("index", "recovery", "risks").forEach((name) -> this.folders.without("en/fusion/" + name + ".md"));
		Library now = this.reader.read(Folders.TODAY);
		assertThat(now.editions()).isEqualTo(this.before.editions());
		assertThat(now.findings()).extracting(Finding::file).containsExactly("en/fusion");
	}

	@Test
	void renamedFolderTakesItsPagesAlong() {
		move("en/fusion", "en/joining");
		Library now = this.reader.read(Folders.TODAY);
		assertThat(now.defaultEdition().articles()).extracting(Article::address)
			.containsExactlyInAnyOrder("/", "/joining/", "/joining/recovery", "/joining/risks");
		assertThat(now.findings()).isEmpty();
		assertThat(this.reader.read(Folders.TODAY)).isEqualTo(now);
	}

	@Test
	void deletedArticleGoesAfterAMomentInWhichItMayComeBack() {
		this.folders.without("en/fusion/risks.md");
		Library now = this.reader.read(Folders.TODAY);
		assertThat(now).isEqualTo(this.before);
		assertThat(this.reader.isWaiting()).isTrue();
		await().atMost(Duration.ofSeconds(10)).until(() -> !isThere("fusion/risks"));
		assertThat(this.reader.isWaiting()).isFalse();
		assertThat(this.reader.read(Folders.TODAY).findings()).isEmpty();
	}

	@Test
	void articleThatTheSiteDeletedGoesAtOnce() {
		this.folders.without("en/fusion/risks.md");
		assertThat(this.reader.read(Folders.TODAY, Set.of("en/fusion/risks.md")).defaultEdition().articles())
			.hasSize(this.before.defaultEdition().articles().size() - 1);
	}

	@Test
	void articleThatMovedOrWasTakenDownGoesAtOnce() {
		this.folders.without("en/fusion/risks.md")
			.with("en/fusion/dangers.md", Folders.article("Risks", "guide", "aliases: [fusion/risks]"))
			.without("en/fusion/recovery.md")
			.with("en/withdrawn.yml", "- fusion/magnets\n- fusion/recovery\n");
		Library now = this.reader.read(Folders.TODAY);
		assertThat(now.defaultEdition().articles()).extracting(Article::address)
			.containsExactlyInAnyOrder("/", "/fusion/", "/fusion/dangers");
	}

	@Test
	void folderBehindALinkIsRead() throws IOException {
		move("en", ".releases/1/en");
		Files.createSymbolicLink(this.root.resolve("en"), Path.of(".releases/1/en"));
		Library now = this.folders.read();
		assertThat(now.editions()).isEqualTo(this.before.editions());
		assertThat(now.findings()).isEmpty();
	}

	@Test
	void contentFolderThatIsALinkIsRead() throws IOException {
		Path link = this.root.resolveSibling("current");
		Files.createSymbolicLink(link, this.root);
		assertThat(Folders.empty(link).read()).isEqualTo(this.before);
	}

	@Test
	void volumeOfKubernetesIsRead() throws IOException {
		Path volume = this.root.resolveSibling("volume");
		Files.createDirectories(volume);
		move("", "../volume/..2026_11_30");
		Files.createSymbolicLink(volume.resolve("..data"), Path.of("..2026_11_30"));
		for (String name : new String[] { "clinic.yml", "references.yml", "en", "images" }) {
			Files.createSymbolicLink(volume.resolve(name), Path.of("..data", name));
		}
		assertThat(Folders.empty(volume).read()).isEqualTo(this.before);
	}

	@Test
	void linkThatCannotBeFollowedIsNamed() throws IOException {
		Path secret = Files.writeString(this.root.resolveSibling("secret.md"), Folders.article("Secret", "guide"));
		Files.createSymbolicLink(this.root.resolve("en/fusion/secret.md"), secret);
		Files.createSymbolicLink(this.root.resolve("en/fusion/outside"), this.root.getParent());
		Files.createSymbolicLink(this.root.resolve("en/fusion/nowhere.md"), Path.of("nothing.md"));
		Files.createSymbolicLink(this.root.resolve("en/fusion/circle"), this.root.resolve("en"));
		Library now = this.reader.read(Folders.TODAY);
		assertThat(now.findings()).extracting(Finding::file)
			.containsExactly("en/fusion/circle", "en/fusion/nowhere.md", "en/fusion/outside", "en/fusion/secret.md");
		assertThat(now.editions()).isEqualTo(this.before.editions());
	}

	@Test
	void articleWhoseLinkCannotBeFollowedStays() throws IOException {
		Path article = this.root.resolve("en/fusion/recovery.md");
		Path outside = Files.move(article, this.root.resolveSibling("outside.md"));
		for (Path target : List.of(outside, Path.of("nothing.md"))) {
			Files.createSymbolicLink(article, target);
			Library now = this.reader.read(Folders.TODAY);
			assertThat(now.editions()).as(target.toString()).isEqualTo(this.before.editions());
			assertThat(now.findings()).extracting(Finding::file).containsExactly("en/fusion/recovery.md");
			assertThat(this.reader.isWaiting()).as("it may go after a moment").isFalse();
			Files.delete(article);
		}
	}

	@Test
	void languageWithoutArticlesDoesNotEmptyTheSite() throws IOException {
		String clinic = Files.readString(this.root.resolve("clinic.yml"));
		this.folders.with("clinic.yml", clinic.replace("[en]", "[es]"));
		Library now = this.reader.read(Folders.TODAY);
		assertThat(now.editions()).isEqualTo(this.before.editions());
		assertThat(now.findings()).extracting(Finding::file).containsExactly("clinic.yml");
		this.folders.with("es/index.md", Folders.article("Inicio", "page"));
		assertThat(this.reader.read(Folders.TODAY).clinic().defaultLanguage()).isEqualTo("es");
	}

	private boolean isThere(String path) {
		return this.reader.read(Folders.TODAY).defaultEdition().article(ArticlePath.of(path)).isPresent();
	}

	private void move(String from, String to) {
		try {
			Path target = this.root.resolve(to).normalize();
			Files.createDirectories(target.getParent());
			Files.move(this.root.resolve(from).normalize(), target);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
