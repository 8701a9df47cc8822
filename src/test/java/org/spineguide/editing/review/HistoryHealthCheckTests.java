package org.spineguide.editing.review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.spineguide.editing.Newsroom;
import org.spineguide.editing.SharedRepository;
import org.spineguide.editing.history.HistoryUnavailable;
import org.spineguide.editing.history.git.GitProblem;
import org.spineguide.staff.health.HealthItem;
import org.spineguide.staff.health.HealthItem.Place;
import org.spineguide.staff.health.HealthItem.Weight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spineguide.editing.Newsroom.ADA;
import static org.spineguide.editing.Newsroom.BO;
import static org.spineguide.editing.Newsroom.RECOVERY;

class HistoryHealthCheckTests {

	@TempDir
	private Path folder;

	private Path shared;

	private Newsroom one;

	@BeforeEach
	void open() throws IOException {
		this.shared = this.folder.resolve("shared.git");
		SharedRepository.empty(this.shared);
		Path first = Files.createDirectory(this.folder.resolve("one"));
		Newsroom.fill(first);
		this.one = Newsroom.sharing(first, this.shared);
		this.one.exchange();
	}

	@AfterEach
	void close() {
		this.one.close();
	}

	@Test
	void allIsWellWhileChangesAreExchanged() {
		assertThat(items(this.one)).extracting(HealthItem::message)
			.containsExactly("editing.health.git", "editing.health.unsent", "editing.health.aside");
		assertThat(items(this.one)).allMatch(HealthItem::isWell);
	}

	@Test
	void changesThatWaitAndChangesThatWereSetAsideAreNamed() throws IOException {
		try (Newsroom two = Newsroom.sharing(this.folder.resolve("two"), this.shared)) {
			Path away = Files.move(this.shared, this.folder.resolve("away.git"));
			two.replace(RECOVERY, "Some", "Second", BO);
			assertThat(items(two).get(1)).isEqualTo(new HealthItem(Weight.SOON, "editing.health.away", 1, null));
			Files.move(away, this.shared);
			this.one.replace(RECOVERY, "Some", "First", ADA);
			two.exchange();
			assertThat(items(two).get(1).isWell()).isTrue();
			assertThat(items(two).get(2)).isEqualTo(new HealthItem(Weight.SOON, "editing.health.aside", 1,
					"/staff/articles", List.of(new Place(RECOVERY.path(), "/staff/articles"))));
		}
	}

	@Test
	void everyProblemOfTheRepositoryIsNamed() throws IOException {
		Path lock = Files.createFile(this.folder.resolve("one/.git/index.lock"));
		assertThat(items(this.one).get(0)).isEqualTo(new HealthItem(Weight.SOON, "editing.health.git.locked", 1, null));
		Files.delete(lock);
		Path other = Files.createDirectory(this.folder.resolve("other"));
		Newsroom.fill(other);
		Files.writeString(other.resolve("en/index.md"), "---\ntitle: Other\nsummary: Other.\nkind: page\n---\n");
		try (Newsroom three = Newsroom.sharing(other, this.shared)) {
			three.exchange();
			assertThat(items(three).get(0)).returns(Weight.SOON, HealthItem::weight)
				.returns("editing.health.history.unrelated", HealthItem::message);
		}
	}

	@Test
	void allMessagesAreThere() {
		List<String> keys = new ArrayList<>();
		for (GitProblem problem : GitProblem.values()) {
			keys.add(problem.message().replace("editing.problem", "editing.health"));
		}
		for (HistoryUnavailable why : HistoryUnavailable.values()) {
			keys.add(why.message().replace("editing.", "editing.health."));
		}
		ResourceBundle messages = ResourceBundle.getBundle("messages");
		assertThat(keys).allSatisfy((key) -> assertThat(messages.keySet()).contains(key).contains(key + ".remedy"));
	}

	private static List<HealthItem> items(Newsroom room) {
		return new HistoryHealthCheck(room.history()).items();
	}

}
