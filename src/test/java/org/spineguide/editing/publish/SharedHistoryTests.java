package org.spineguide.editing.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.lib.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import org.spineguide.content.ArticlePath;
import org.spineguide.content.file.ContentFile;
import org.spineguide.editing.Newsroom;
import org.spineguide.editing.TextVersion;
import org.spineguide.editing.history.HistoryUnavailable;
import org.spineguide.editing.history.git.Delivery;
import org.spineguide.editing.history.git.Version;
import org.spineguide.editing.publish.Outcome.Collision;
import org.spineguide.editing.publish.Outcome.Published;
import org.spineguide.staff.StaffMember;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spineguide.editing.Newsroom.ADA;
import static org.spineguide.editing.Newsroom.BO;
import static org.spineguide.editing.Newsroom.RECOVERY;

/** Two copies of the site that share their articles through a bare repository. */
@Timeout(120)
class SharedHistoryTests {

	private static final ContentFile WHY = ContentFile.of("en/fusion/why.md");

	@TempDir
	private Path folder;

	private Path shared;

	private Newsroom one;

	private Newsroom two;

	@BeforeEach
	void open() throws Exception {
		this.shared = this.folder.resolve("shared.git");
		Git.init().setBare(true).setInitialBranch("main").setDirectory(this.shared.toFile()).call().close();
		Path first = Files.createDirectory(this.folder.resolve("one"));
		Newsroom.fill(first);
		this.one = Newsroom.sharing(first, this.shared);
		this.one.exchange();
		this.two = Newsroom.sharing(this.folder.resolve("two"), this.shared);
	}

	@AfterEach
	void close() {
		this.one.close();
		this.two.close();
	}

	@Test
	void emptyFolderIsFilledBeforeTheFirstPage() {
		assertThat(this.two.article("fusion/recovery").orElseThrow()).contains("Some text");
		assertThat(this.two.history().versions(RECOVERY)).hasSize(1);
		assertThat(this.two.history().sharing().waiting()).isZero();
	}

	@Test
	void changeOnOneIsSeenOnTheOther() {
		assertThat(this.one.replace(RECOVERY, "Some", "Other", ADA)).isInstanceOfSatisfying(Published.class,
				(published) -> assertThat(published.delivery()).isEqualTo(Delivery.SENT));
		this.two.exchange();
		assertThat(this.two.article("fusion/recovery").orElseThrow()).contains("Other text");
		assertThat(this.two.history().versions(RECOVERY).get(0).author()).isEqualTo("Ada Example");
	}

	@Test
	void renamedAndWithdrawnArticlesMoveToo() {
		this.one.publishing().rename(RECOVERY, ArticlePath.of("healing"), ADA);
		this.one.publishing().unpublish(ContentFile.of("en/healing.md"), ADA);
		this.two.exchange();
		assertThat(this.two.files().exists(RECOVERY)).isFalse();
		assertThat(this.two.library().defaultEdition().isWithdrawn(ArticlePath.of("healing"))).isTrue();
	}

	@Test
	void changesOfDifferentFilesBothStay() {
		this.one.replace(RECOVERY, "Some", "Other", ADA);
		assertThat(this.two.replace(WHY, "See", "Look at", BO)).isInstanceOfSatisfying(Published.class,
				(published) -> assertThat(published.delivery()).isEqualTo(Delivery.SENT));
		this.one.exchange();
		assertThat(this.one.text(WHY)).contains("Look at");
		assertThat(this.two.text(RECOVERY)).contains("Other text");
		assertThat(this.one.history().versions(WHY)).hasSize(2);
	}

	@Test
	void changeOfTheSameFileIsRefusedWithTheOtherText() {
		this.one.replace(RECOVERY, "Some", "First", ADA);
		assertThat(this.two.replace(RECOVERY, "Some", "Second", BO)).isInstanceOfSatisfying(Collision.class,
				(collision) -> assertThat(collision.now().orElseThrow().text()).contains("First text"));
		assertThat(this.two.article("fusion/recovery").orElseThrow()).contains("First text");
		assertThat(this.two.history().versions(RECOVERY)).extracting(Version::author)
			.containsExactly("Ada Example", "Example Spine Clinic");
		assertThat(this.two.history().setAside()).isEmpty();
		assertThat(this.two.trail()).isEmpty();
	}

	@Test
	void listOfWithdrawnArticlesDoesNotCollide() {
		assertThat(this.one.publishing().unpublish(RECOVERY, ADA)).isInstanceOf(Published.class);
		assertThat(this.two.publishing().unpublish(WHY, BO)).isInstanceOf(Published.class);
		this.one.exchange();
		assertThat(this.one.library().defaultEdition().withdrawn())
			.containsExactlyInAnyOrder(ArticlePath.of("fusion/recovery"), ArticlePath.of("fusion/why"));
	}

	@Test
	void nobodyWaitsForARemoteThatIsAway() throws IOException {
		Path away = Files.move(this.shared, this.folder.resolve("away.git"));
		assertThat(this.one.replace(RECOVERY, "Some", "Other", ADA)).isInstanceOfSatisfying(Published.class,
				(published) -> assertThat(published.delivery()).isEqualTo(Delivery.WAITING));
		assertThat(this.one.article("fusion/recovery").orElseThrow()).contains("Other text");
		assertThat(this.one.history().sharing().awaySince()).isPresent();
		assertThat(this.one.history().sharing().waiting()).isEqualTo(1);
		Files.move(away, this.shared);
		this.one.exchange();
		assertThat(this.one.history().sharing().awaySince()).isEmpty();
		assertThat(this.one.history().sharing().waiting()).isZero();
		this.two.exchange();
		assertThat(this.two.text(RECOVERY)).contains("Other text");
	}

	@Test
	void changesKeptWhileAwayAreSetAsideWhenTheOtherSideChangedThemToo() throws IOException {
		Path away = Files.move(this.shared, this.folder.resolve("away.git"));
		this.two.replace(RECOVERY, "Some", "Second", BO);
		this.two.replace(WHY, "See", "Look at", BO);
		Files.move(away, this.shared);
		this.one.replace(RECOVERY, "Some", "First", ADA);
		this.two.exchange();
		assertThat(this.two.article("fusion/recovery").orElseThrow()).contains("First text");
		assertThat(this.two.text(WHY)).contains("Look at");
		assertThat(this.two.history().setAside()).singleElement().satisfies((conflictingChange) -> {
			assertThat(conflictingChange.files()).containsExactly(RECOVERY.path());
			assertThat(conflictingChange.version().author()).isEqualTo("Bo Example");
			assertThat(this.two.history().text(RECOVERY, conflictingChange.version().id()).orElseThrow())
				.contains("Second text");
			this.one.exchange();
			assertThat(this.one.history().setAside()).as("on every node").containsExactly(conflictingChange);
			assertThat(this.one.history().text(RECOVERY, conflictingChange.version().id()).orElseThrow())
				.contains("Second text");
			this.one.history().settle(conflictingChange);
		});
		assertThat(this.one.history().setAside()).isEmpty();
		assertThat(this.one.text(WHY)).contains("Look at");
		this.one.exchange();
		this.two.exchange();
		assertThat(this.two.history().setAside()).as("settled on every node").isEmpty();
	}

	@Test
	void changesMadeOutsideAreNotOverwritten() {
		this.two.changeOutside(RECOVERY, this.two.text(RECOVERY).replace("Some", "Outside"));
		this.two.changeOutside(WHY, this.two.text(WHY).replace("See", "Look at"));
		this.one.replace(RECOVERY, "Some", "First", ADA);
		this.two.exchange();
		assertThat(this.two.text(RECOVERY)).contains("First text");
		// One commit holds both, and what was changed on both sides is never mixed.
		assertThat(this.two.history().setAside()).singleElement()
			.satisfies((conflictingChange) -> assertThat(
					this.two.history().text(RECOVERY, conflictingChange.version().id()).orElseThrow())
				.contains("Outside text"));
	}

	@Test
	void nothingIsExchangedWhileSomebodyWorksInTheFolder() throws Exception {
		this.one.replace(RECOVERY, "Some", "First", ADA);
		Path git = this.folder.resolve("two/.git");
		ObjectId head = head("two");
		for (String trouble : List.of("index.lock", "MERGE_HEAD")) {
			Path file = Files.writeString(git.resolve(trouble), trouble.equals("MERGE_HEAD") ? head.name() : "");
			this.two.exchange();
			assertThat(this.two.text(RECOVERY)).as(trouble).contains("Some text");
			assertThat(head("two")).isEqualTo(head);
			Files.delete(file);
		}
		try (Git two = Git.open(git.toFile())) {
			two.checkout().setName(head.name()).call();
			Files.writeString(this.folder.resolve("two/en/fusion/why.md"), this.two.text(WHY).replace("See", "Draft"));
			two.commit().setAll(true).setMessage("Not for everybody yet").setSign(false).call();
			this.two.exchange();
			assertThat(this.two.text(RECOVERY)).contains("Some text");
			this.one.exchange();
			assertThat(this.one.text(WHY)).contains("See");
			two.checkout().setName("main").call();
		}
		this.two.exchange();
		assertThat(this.two.text(RECOVERY)).contains("First text");
		assertThat(this.two.history().setAside()).isEmpty();
	}

	private ObjectId head(String copy) {
		try (Git git = Git.open(this.folder.resolve(copy).toFile())) {
			return git.getRepository().resolve("HEAD");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Test
	void folderWithOtherFilesIsLeftAlone() throws Exception {
		Path other = Files.createDirectory(this.folder.resolve("other"));
		Newsroom.fill(other);
		Files.writeString(other.resolve("en/index.md"), "---\ntitle: Other\nsummary: Other.\nkind: page\n---\n");
		try (Newsroom three = Newsroom.sharing(other, this.shared)) {
			three.exchange();
			assertThat(three.history().whyNot()).contains(HistoryUnavailable.UNRELATED);
			assertThat(three.text("en/index.md")).contains("title: Other");
			assertThat(three.replace(RECOVERY, "Some", "Other", ADA)).isInstanceOfSatisfying(Published.class,
					(published) -> assertThat(published.delivery()).isEqualTo(Delivery.WAITING));
		}
	}

	@Test
	void folderWithTheSameFilesJoins() throws Exception {
		Path other = Files.createDirectory(this.folder.resolve("other"));
		Newsroom.fill(other);
		try (Newsroom three = Newsroom.sharing(other, this.shared)) {
			three.exchange();
			assertThat(three.history().whyNot()).isEmpty();
			assertThat(three.replace(RECOVERY, "Some", "Other", ADA)).isInstanceOfSatisfying(Published.class,
					(published) -> assertThat(published.delivery()).isEqualTo(Delivery.SENT));
		}
	}

	@Test
	void twoCopiesRaceAndNothingIsLost() throws Exception {
		int rounds = 12;
		ExecutorService threads = Executors.newFixedThreadPool(2);
		try {
			Future<List<String>> first = threads.submit(() -> race(this.one, ADA, rounds));
			Future<List<String>> second = threads.submit(() -> race(this.two, BO, rounds));
			List<String> published = new ArrayList<>(first.get());
			published.addAll(second.get());
			assertThat(published).hasSize(2 * rounds);
			this.one.exchange();
			this.two.exchange();
			this.one.exchange();
			assertThat(this.one.text(RECOVERY)).isEqualTo(this.two.text(RECOVERY));
			assertThat(this.one.text(RECOVERY).lines().filter(published::contains))
				.containsExactlyInAnyOrderElementsOf(published);
			assertThat(this.one.history().setAside()).isEmpty();
			assertThat(this.two.history().setAside()).isEmpty();
		}
		finally {
			threads.shutdownNow();
		}
	}

	/**
	 * Adds lines to one and the same file; looks again and tries anew after a collision.
	 */
	private static List<String> race(Newsroom room, StaffMember by, int rounds) {
		List<String> published = new ArrayList<>();
		while (published.size() < rounds) {
			String line = "Line " + published.size() + " of " + by.name() + ".";
			TextVersion now = room.files().read(RECOVERY).orElseThrow();
			Edit edit = new Edit(RECOVERY, now.text() + "\n" + line + "\n", now.stamp(), by, true, "");
			if (room.publishing().publish(edit) instanceof Published) {
				published.add(line);
			}
		}
		return published;
	}

}
