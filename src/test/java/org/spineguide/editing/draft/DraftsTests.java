package org.spineguide.editing.draft;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.spineguide.Database;
import org.spineguide.content.file.ContentFile;
import org.spineguide.editing.Newsroom;
import org.spineguide.editing.TextVersion;
import org.spineguide.editing.articles.ArticleFilter;
import org.spineguide.editing.articles.ArticleList;
import org.spineguide.editing.articles.ArticleLists;
import org.spineguide.editing.articles.ArticleRow;
import org.spineguide.editing.articles.ArticleState;
import org.spineguide.editing.compare.MergedText;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.spineguide.editing.Newsroom.ADA;
import static org.spineguide.editing.Newsroom.BO;
import static org.spineguide.editing.Newsroom.NOON;
import static org.spineguide.editing.Newsroom.RECOVERY;

/** What members type before they publish it, on every database. */
abstract class DraftsTests {

	private static final ContentFile NEW = ContentFile.of("en/fusion/new.md");

	private static final ContentFile WHY = ContentFile.of("en/fusion/why.md");

	private final Database kind;

	private HikariDataSource database;

	private Newsroom room;

	private Drafts drafts;

	private DraftDesk desk;

	DraftsTests(Database kind) {
		this.kind = kind;
	}

	@BeforeEach
	void open(@TempDir Path folder) {
		this.database = this.kind.open();
		this.room = Newsroom.in(folder);
		this.drafts = new Drafts(JdbcClient.create(this.database), Clock.fixed(NOON, ZoneOffset.UTC));
		this.desk = new DraftDesk(this.room.files(), this.drafts);
	}

	@AfterEach
	void close() {
		this.room.close();
		this.database.close();
	}

	@Test
	void whatWasTypedIsThereLater() {
		EditorState editorState = this.desk.open(RECOVERY, ADA).orElseThrow();
		assertThat(this.desk.keep(form(editorState, "Other text."), ADA)).map(EditorState::version).contains(1L);
		EditorState later = this.desk.open(RECOVERY, ADA).orElseThrow();
		assertThat(later.text()).isEqualTo("Other text.");
		assertThat(later.savedAt()).isEqualTo(NOON);
		assertThat(later.isStale()).isFalse();
		assertThat(this.desk.open(RECOVERY, BO)).map(EditorState::text).contains(this.room.text(RECOVERY));
		assertThat(this.desk.others(RECOVERY, BO)).extracting(DraftNote::memberName).containsExactly("Ada Example");
		assertThat(this.drafts.notes()).hasSize(1);
	}

	@Test
	void otherWindowIsNotOverwritten() {
		EditorState editorState = this.desk.open(RECOVERY, ADA).orElseThrow();
		EditorState one = this.desk.keep(form(editorState, "One window."), ADA).orElseThrow();
		assertThat(this.desk.keep(form(editorState, "Other window."), ADA)).isEmpty();
		assertThat(this.desk.keep(form(one, "One window, more."), ADA)).isPresent();
		assertThat(this.desk.keep(form(one, "One window, old."), ADA)).isEmpty();
		assertThat(this.desk.open(RECOVERY, ADA)).map(EditorState::text).contains("One window, more.");
	}

	@Test
	void textThatIsLikeTheFileNeedsNoDraft() {
		EditorState editorState = this.desk.open(RECOVERY, ADA).orElseThrow();
		EditorState kept = this.desk.keep(form(editorState, "Other text."), ADA).orElseThrow();
		this.desk.keep(form(kept, editorState.text().replace("\n", "\r\n")), ADA);
		assertThat(this.drafts.notes()).isEmpty();
	}

	@Test
	void fileThatIsNotThereYetHasADraftAlone() {
		assertThat(this.desk.open(NEW, ADA)).isEmpty();
		this.desk.keep(new EditorForm(NEW.path(), "New.", TextVersion.NOWHERE, null, null, null), ADA);
		assertThat(this.desk.open(NEW, ADA)).map(EditorState::text).contains("New.");
		this.desk.clear(NEW, ADA);
		assertThat(this.desk.open(NEW, ADA)).isEmpty();
	}

	@Test
	void whoIsOvertakenKnowsTheTextThatTheyBeganWith() {
		EditorState editorState = this.desk.open(RECOVERY, ADA).orElseThrow();
		EditorState kept = this.desk.keep(form(editorState, editorState.text() + "By Ada.\n"), ADA).orElseThrow();
		this.room.replace(RECOVERY, "Some text.", "By Bo.", BO);
		EditorState later = this.desk
			.keep(form(kept, editorState.text().replace("title: Recovery", "title: Written by Ada")), ADA)
			.orElseThrow();
		assertThat(later.isStale()).isTrue();
		assertThat(later.basis().text()).isEqualTo(editorState.text());
		assertThat(MergedText.of(later.basis().text(), this.desk.now(RECOVERY).text(), later.text()))
			.satisfies((mergedText) -> {
				assertThat(mergedText.clean()).isTrue();
				assertThat(mergedText.text()).contains("By Bo.", "Written by Ada");
			});
	}

	@Test
	void draftFollowsItsFile() {
		EditorState editorState = this.desk.open(RECOVERY, ADA).orElseThrow();
		this.desk.keep(form(editorState, "Other text."), ADA);
		this.drafts.move(RECOVERY, NEW);
		assertThat(this.drafts.find(RECOVERY, ADA)).isEmpty();
		assertThat(this.drafts.find(NEW, ADA)).map(Draft::text).contains("Other text.");
	}

	@Test
	void articlesAreListedWithWhoWorksOnThem() {
		this.desk.keep(form(this.desk.open(RECOVERY, ADA).orElseThrow(), "Other text."), ADA);
		this.desk.keep(new EditorForm(NEW.path(), "New.", TextVersion.NOWHERE, null, null, null), BO);
		this.room.publishing().unpublish(WHY, BO);
		ArticleLists articleLists = new ArticleLists(this.room.files(), this.drafts, this.room::library,
				this.room.draftCheck(), Clock.fixed(NOON, ZoneOffset.UTC));
		List<ArticleRow> rows = articleLists.list(new ArticleFilter(null, null, null, null))
			.groups()
			.stream()
			.flatMap((group) -> group.rows().stream())
			.toList();
		assertThat(rows).filteredOn((row) -> row.file().path().startsWith("en/fusion/"))
			.extracting(ArticleRow::file, ArticleRow::state, (row) -> row.drafts().size())
			.containsExactlyInAnyOrder(tuple(ContentFile.of("en/fusion/index.md"), ArticleState.PUBLISHED, 0),
					tuple(RECOVERY, ArticleState.PUBLISHED, 1), tuple(WHY, ArticleState.HIDDEN, 0),
					tuple(NEW, ArticleState.NEW, 1));
		assertThat(articleLists.list(new ArticleFilter("recov", "fusion", "DRAFTS", null)).total()).isEqualTo(1);
		assertThat(articleLists.list(new ArticleFilter(null, null, "TO_MEND", null)).groups())
			.flatExtracting(ArticleList.Group::rows)
			.extracting(ArticleRow::file)
			.containsExactly(RECOVERY);
	}

	private static EditorForm form(EditorState editorState, String text) {
		return new EditorForm(editorState.file().path(), text, editorState.basis().stamp(), editorState.version(), null,
				null);
	}

}
