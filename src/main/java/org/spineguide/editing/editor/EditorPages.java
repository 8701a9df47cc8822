package org.spineguide.editing.editor;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.spineguide.content.Article;
import org.spineguide.content.Edition;
import org.spineguide.content.Libraries;
import org.spineguide.content.Library;
import org.spineguide.content.check.DraftCheck;
import org.spineguide.content.check.DraftReport;
import org.spineguide.content.file.ContentFile;
import org.spineguide.editing.ContentFileStore;
import org.spineguide.editing.SharedText;
import org.spineguide.editing.TextVersion;
import org.spineguide.editing.TwoPersonRule;
import org.spineguide.editing.draft.Draft;
import org.spineguide.editing.draft.DraftDesk;
import org.spineguide.editing.draft.DraftNote;
import org.spineguide.editing.draft.EditorState;
import org.spineguide.staff.StaffMember;
import org.spineguide.web.ConcurrencyLimit;

/** Factory of the model of the editor page. */
public class EditorPages {

	private static final Duration PATIENCE = Duration.ofSeconds(5);

	/** Limit on checks at once: a long text takes seconds and tens of megabytes. */
	private final ConcurrencyLimit checking = new ConcurrencyLimit(2, 8, PATIENCE);

	private final DraftDesk desk;

	private final DraftCheck draftCheck;

	private final TwoPersonRule twoPersonRule;

	private final Libraries libraries;

	private final UnaryOperator<String> messages;

	/**
	 * Creates the factory.
	 * @param messages the words for a key, in the language of the reader
	 */
	EditorPages(DraftDesk desk, DraftCheck draftCheck, TwoPersonRule twoPersonRule, Libraries libraries,
			UnaryOperator<String> messages) {
		this.desk = desk;
		this.draftCheck = draftCheck;
		this.twoPersonRule = twoPersonRule;
		this.libraries = libraries;
		this.messages = messages;
	}

	/** Returns the page for a text as it was typed. */
	public EditorPage of(EditorState editorState, String typed, StaffMember member) {
		return of(editorState, typed, this.desk.others(editorState.file(), member));
	}

	/** Returns the page for a text as its file has it. */
	public EditorPage of(TextVersion now) {
		return of(new EditorState(now.text(), now, Draft.UNSAVED, null, now.stamp()), now.text(), List.of());
	}

	private EditorPage of(EditorState editorState, String typed, List<DraftNote> others) {
		ContentFile file = editorState.file();
		Library library = this.libraries.current();
		DraftReport draftReport = this.checking.get(() -> this.draftCheck.look(file.path(), typed));
		Optional<Article> live = ContentFileStore.live(file, library);
		String title = live.map(Article::title)
			.or(() -> SharedText.in(file, library).map(SharedText::message).map(this.messages))
			.orElseGet(() -> EditorPage.title(draftReport, file));
		Optional<String> advice = draftReport.article()
			.filter(Article::emergency)
			.flatMap((article) -> library.edition(file.language()))
			.map(Edition::emergencyAdvice)
			// Readers see it once too.
			.filter((text) -> !draftReport.html().contains("callout-emergency"));
		return new EditorPage(file, title, live.map(Article::address).orElse(null),
				isGoverned(file, typed, draftReport), editorState, others, draftReport, advice.orElse(null));
	}

	private boolean isGoverned(ContentFile file, String typed, DraftReport draftReport) {
		String before = this.desk.now(file).text();
		return this.twoPersonRule.appliesTo(file, before, typed, draftReport,
				() -> this.draftCheck.look(file.path(), before));
	}

	/** Returns the articles that link to an address. */
	public List<Article> linkingTo(String address) {
		String end = "href=\"" + address;
		return this.libraries.current()
			.editions()
			.values()
			.stream()
			.flatMap((edition) -> edition.articles().stream())
			.filter((article) -> article.body().html().contains(end + "\"")
					|| article.body().html().contains(end + "#"))
			.sorted(Comparator.comparing(Article::title))
			.toList();
	}

	/** Returns whether readers see the article in a file. */
	boolean isLive(ContentFile file) {
		return ContentFileStore.live(file, this.libraries.current()).isPresent();
	}

}
