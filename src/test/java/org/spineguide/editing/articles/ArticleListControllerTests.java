package org.spineguide.editing.articles;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.spineguide.content.Libraries;
import org.spineguide.editing.Newsroom;
import org.spineguide.editing.SharedRepository;
import org.spineguide.editing.history.git.ConflictingChange;
import org.spineguide.staff.Audit;
import org.spineguide.web.NotFoundException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;
import static org.spineguide.editing.Newsroom.ADA;
import static org.spineguide.editing.Newsroom.BO;
import static org.spineguide.editing.Newsroom.RECOVERY;

class ArticleListControllerTests {

	private final Audit audit = mock(Audit.class);

	@Test
	void changeThatWasSetAsideIsTakenOffTheListByAMember(@TempDir Path folder) throws IOException {
		Path shared = folder.resolve("shared.git");
		SharedRepository.empty(shared);
		Path first = Files.createDirectory(folder.resolve("one"));
		Newsroom.fill(first);
		try (Newsroom one = Newsroom.sharing(first, shared)) {
			one.exchange();
			try (Newsroom two = Newsroom.sharing(folder.resolve("two"), shared)) {
				Path away = Files.move(shared, folder.resolve("away.git"));
				two.replace(RECOVERY, "Some", "Second", BO);
				Files.move(away, shared);
				one.replace(RECOVERY, "Some", "First", ADA);
				two.exchange();
				List<ConflictingChange> aside = two.history().setAside();
				ArticleListController controller = new ArticleListController(mock(ArticleLists.class),
						mock(Libraries.class), two.history(), this.audit);
				assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> controller.settle(ADA, "0"));
				assertThat(aside).hasSize(1);
				assertThat(controller.settle(ADA, aside.get(0).version().id()))
					.isEqualTo("redirect:/staff/articles?note=settled");
				assertThat(two.history().setAside()).isEmpty();
				then(this.audit).should().note(ADA, "editing.audit.settled", RECOVERY.path());
			}
		}
	}

}
