package org.spineguide.editing;

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
import org.spineguide.staff.StaffMember;

/** Makes what the editor shows around a text. */
class EditorPages {

	private final WritingDesk desk;

	private final DraftCheck draftCheck;

	private final Libraries libraries;

	private final UnaryOperator<String> messages;

	/**
	 * Makes the pages.
	 * @param messages the words for a key, in the language of whoever looks
	 */
	EditorPages(WritingDesk desk, DraftCheck draftCheck, Libraries libraries, UnaryOperator<String> messages) {
		this.desk = desk;
		this.draftCheck = draftCheck;
		this.libraries = libraries;
		this.messages = messages;
	}

	/** The page for a text as it was typed. */
	EditorPage of(Sheet sheet, String typed, StaffMember member) {
		return of(sheet, typed, this.desk.others(sheet.file(), member));
	}

	/** The page for a text as its file has it. */
	EditorPage of(Manuscript now) {
		return of(new Sheet(now.text(), now, Draft.UNSAVED, null, now.stamp()), now.text(), List.of());
	}

	private EditorPage of(Sheet sheet, String typed, List<DraftNote> others) {
		ContentFile file = sheet.file();
		Library library = this.libraries.current();
		DraftReport draftReport = this.draftCheck.look(file.path(), typed);
		Optional<Article> live = ContentFiles.live(file, library);
		String title = live.map(Article::title)
			.or(() -> SharedText.in(file, library).map(SharedText::message).map(this.messages))
			.orElseGet(() -> EditorPage.title(draftReport, file));
		Optional<String> advice = draftReport.article()
			.filter(Article::emergency)
			.flatMap((article) -> library.edition(file.language()))
			.map(Edition::emergencyAdvice);
		return new EditorPage(file, title, live.map(Article::address).orElse(null),
				file.needsSecondPerson(this.desk.now(file).text(), typed), sheet, others, draftReport, advice.orElse(null));
	}

	/** The articles that link to an address. */
	List<Article> linkingTo(String address) {
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

	/** Whether readers see the article in a file. */
	boolean isLive(ContentFile file) {
		return ContentFiles.live(file, this.libraries.current()).isPresent();
	}

}
