package org.spineguide.editing.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.StreamSupport;

import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.revwalk.RevCommit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.spineguide.content.ArticlePath;
import org.spineguide.content.file.ContentFile;
import org.spineguide.editing.Newsroom;
import org.spineguide.editing.TextVersion;
import org.spineguide.editing.history.git.Version;
import org.spineguide.editing.publish.Edit;
import org.spineguide.editing.publish.Outcome;
import org.spineguide.web.AtomicFiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.spineguide.editing.Newsroom.ADA;
import static org.spineguide.editing.Newsroom.BO;
import static org.spineguide.editing.Newsroom.RECOVERY;

class HistoryTests {

	private static final ContentFile WHY = ContentFile.of("en/fusion/why.md");

	private static final ContentFile HEALING = ContentFile.of("en/healing.md");

	@TempDir
	private Path folder;

	@Test
	void historyBeginsWithTheFilesThatAreThereWhenTheFirstOneChanges() {
		try (Newsroom room = Newsroom.in(this.folder)) {
			assertThat(room.history().whyNot()).isEmpty();
			assertThat(room.history().versions(RECOVERY)).isEmpty();
			assertThat(this.folder.resolve(".git")).doesNotExist();
			room.replace("en/fusion/why.md", "See", "Look at", ADA);
			assertThat(room.history().versions(RECOVERY)).singleElement()
				.extracting(Version::summary)
				.isEqualTo("Begin the history");
			assertThat(this.folder.resolve(".git")).isDirectory();
		}
	}

	@Test
	void memberIsTheAuthorAndTheSiteKeepsIt() throws Exception {
		try (Newsroom room = Newsroom.in(this.folder)) {
			room.publishing()
				.publish(new Edit(RECOVERY, room.text(RECOVERY).replace("Some", "Other"), room.stamp(RECOVERY), ADA,
						true, "The guideline\nsays so.\n\nCo-authored-by: Eve <eve@example.org>"));
			RevCommit commit = commits().get(0);
			assertThat(commit.getAuthorIdent().getName()).isEqualTo("Ada Example");
			assertThat(commit.getAuthorIdent().getEmailAddress()).isEqualTo("ada@example.org");
			assertThat(commit.getAuthorIdent().getWhenAsInstant()).isEqualTo(Newsroom.NOON);
			assertThat(commit.getCommitterIdent().getName()).isEqualTo("Example Spine Clinic");
			Version version = room.history().versions(RECOVERY).get(0);
			assertThat(version.reason()).contains("The guideline says so. Co-authored-by: Eve eve@example.org");
			assertThat(version.approver()).isEmpty();
			assertThat(version.minor()).isTrue();
		}
	}

	@Test
	void changesMadeOutsideAreKeptBeforeTheNextOne() throws Exception {
		try (Newsroom room = Newsroom.in(this.folder)) {
			room.history().keepOutside();
			room.changeOutside(WHY, room.text(WHY).replace("Reasons", "reasons"));
			assertThat(room.history().isChangedOutside(WHY)).isTrue();
			assertThat(room.history().isChangedOutside(RECOVERY)).isFalse();
			room.replace(RECOVERY, "Some", "Other", ADA);
			assertThat(commits()).extracting(RevCommit::getShortMessage)
				.containsExactly("Change " + RECOVERY, "Changed outside", "Begin the history");
			assertThat(room.history().versions(WHY)).extracting(Version::author)
				.containsExactly("Example Spine Clinic", "Example Spine Clinic");
		}
	}

	@Test
	void fileDeletedOutsideCanBeBroughtBack() throws Exception {
		try (Newsroom room = Newsroom.in(this.folder)) {
			room.replace(RECOVERY, "Some", "Other", ADA);
			Files.delete(this.folder.resolve(RECOVERY.path()));
			room.history().keepOutside();
			List<Version> versions = room.history().versions(RECOVERY);
			assertThat(versions).hasSize(3);
			assertThat(room.history().text(RECOVERY, versions.get(0).id())).isEmpty();
			String text = room.history().text(RECOVERY, versions.get(1).id()).orElseThrow();
			assertThat(room.publishing().publish(new Edit(RECOVERY, text, TextVersion.NOWHERE, BO, true, "")))
				.isInstanceOf(Outcome.Published.class);
			assertThat(room.text(RECOVERY)).contains("Other text");
		}
	}

	@Test
	void olderVersionIsRestored() {
		try (Newsroom room = Newsroom.in(this.folder)) {
			String first = room.text(RECOVERY);
			room.replace(RECOVERY, "Some", "Other", ADA);
			Version old = room.history().versions(RECOVERY).get(1);
			assertThat(room.history().text(RECOVERY, old.id())).contains(first);
			assertThat(room.publishing().publish(new Edit(RECOVERY, first, "stale", BO, true, "")))
				.isInstanceOf(Outcome.Collision.class);
			assertThat(room.publishing().publish(new Edit(RECOVERY, first, room.stamp(RECOVERY), BO, true, "")))
				.isInstanceOf(Outcome.Published.class);
			assertThat(room.text(RECOVERY)).isEqualTo(first);
			assertThat(room.history().versions(RECOVERY)).extracting(Version::author)
				.containsExactly("Bo Example", "Ada Example", "Example Spine Clinic");
			assertThat(room.trail()).last().isEqualTo("editing.audit.published " + RECOVERY);
		}
	}

	@Test
	void versionsReachBackBehindARename() {
		try (Newsroom room = Newsroom.in(this.folder)) {
			room.replace(RECOVERY, "Some", "Other", ADA);
			room.publishing().rename(RECOVERY, ArticlePath.of("healing"), BO);
			List<Version> versions = room.history().versions(HEALING);
			assertThat(versions).extracting(Version::file)
				.containsExactly(HEALING.path(), RECOVERY.path(), RECOVERY.path());
			assertThat(room.history().text(HEALING, versions.get(2).id()).orElseThrow()).contains("Some text");
		}
	}

	@Test
	void onlyVersionsOfTheFileItselfAreShown() {
		try (Newsroom room = Newsroom.in(this.folder)) {
			room.history().keepOutside();
			assertThat(room.history().text(RECOVERY, "HEAD")).isEmpty();
			assertThat(room.history().text(RECOVERY, "../../etc/passwd")).isEmpty();
			assertThat(ContentFile.parse(".git/config")).isEmpty();
			assertThat(ContentFile.parse("../x")).isEmpty();
		}
	}

	@Test
	void nothingIsCommittedWithinSomebodysCheckout() throws Exception {
		Path content = Files.createDirectory(this.folder.resolve("content"));
		try (Git git = Git.init().setDirectory(this.folder.toFile()).call(); Newsroom room = Newsroom.in(content)) {
			assertThat(room.history().whyNot()).contains(HistoryUnavailable.INSIDE_ANOTHER);
			assertThat(room.replace(RECOVERY, "Some", "Other", ADA)).isInstanceOf(Outcome.Published.class);
			assertThat(room.article("fusion/recovery").orElseThrow()).contains("Other text");
			assertThat(git.getRepository().resolve("HEAD")).isNull();
			assertThat(content.resolve(".git")).doesNotExist();
			assertThat(room.history().versions(RECOVERY)).isEmpty();
		}
	}

	@Test
	void repositoryThatIsThereIsGoneOnWith() throws Exception {
		try (Newsroom room = Newsroom.in(this.folder)) {
			room.replace(RECOVERY, "Some", "Other", ADA);
		}
		try (Newsroom room = Newsroom.in(this.folder)) {
			room.history().keepOutside();
			// The small clinic was written anew over the change.
			assertThat(room.history().versions(RECOVERY)).extracting(Version::summary)
				.containsExactly("Changed outside", "Change " + RECOVERY, "Begin the history");
		}
	}

	@Test
	void locksOfAKilledProcessDoNotStopAnything() throws Exception {
		try (Newsroom room = Newsroom.in(this.folder)) {
			room.history().keepOutside();
		}
		for (String lock : List.of(".git/index.lock", ".git/HEAD.lock", ".git/refs/heads/main.lock")) {
			Path file = Files.createFile(this.folder.resolve(lock));
			Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));
		}
		try (Newsroom room = Newsroom.in(this.folder)) {
			assertThat(room.replace(RECOVERY, "Some", "Other", ADA)).isInstanceOf(Outcome.Published.class);
			assertThat(room.history().versions(RECOVERY)).hasSize(2);
		}
	}

	@Test
	void unfinishedFilesDoNotGetIntoTheHistory() throws Exception {
		try (Newsroom room = Newsroom.in(this.folder)) {
			room.history().keepOutside();
			assertThat(this.folder.resolve(".git/info/exclude")).content().contains(AtomicFiles.UNFINISHED);
		}
		// Git's own programs put a file of comments there.
		Files.writeString(this.folder.resolve(".git/info/exclude"), "# Lines that start with '#' are comments.\n");
		try (Newsroom room = Newsroom.in(this.folder)) {
			Files.writeString(this.folder.resolve("en/" + AtomicFiles.UNFINISHED + "1"), "half");
			room.replace(RECOVERY, "Some", "Other", ADA);
			assertThat(isKept("en/" + AtomicFiles.UNFINISHED + "1")).isFalse();
			assertThat(isKept(RECOVERY.path())).isTrue();
			assertThat(room.history().versions(RECOVERY)).hasSize(2);
		}
	}

	@Test
	void folderThatCannotBeWrittenToIsNoFailure() throws IOException {
		Path content = Files.createDirectory(this.folder.resolve("content"));
		try (Newsroom room = Newsroom.in(content)) {
			assumeThat(content.toFile().setWritable(false) && !Files.isWritable(content)).isTrue();
			assertThat(room.replace(RECOVERY, "Some", "Other", ADA)).isInstanceOf(Outcome.NotWritable.class);
			assertThat(room.history().whyNot()).contains(HistoryUnavailable.READ_ONLY);
		}
		finally {
			content.toFile().setWritable(true);
		}
	}

	@Test
	void damagedRepositoryDoesNotStopPublishing() throws IOException {
		Files.createDirectories(this.folder.resolve(".git/objects"));
		Files.createDirectories(this.folder.resolve(".git/refs"));
		Files.writeString(this.folder.resolve(".git/HEAD"), "ref: refs/heads/main\n");
		Files.writeString(this.folder.resolve(".git/config"), "[core\nbroken");
		try (Newsroom room = Newsroom.in(this.folder)) {
			assertThat(room.history().whyNot()).contains(HistoryUnavailable.BROKEN);
			assertThat(room.replace(RECOVERY, "Some", "Other", ADA)).isInstanceOf(Outcome.Published.class);
		}
	}

	/** Whether any change in the history holds a file. */
	private boolean isKept(String file) throws IOException, GitAPIException {
		try (Git git = Git.open(this.folder.toFile())) {
			return git.log().addPath(file).call().iterator().hasNext();
		}
	}

	private List<RevCommit> commits() throws Exception {
		try (Git git = Git.open(this.folder.toFile())) {
			return StreamSupport.stream(git.log().call().spliterator(), false).toList();
		}
	}

}
