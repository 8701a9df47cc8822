package org.spineguide.editing.editor;

import java.time.Instant;
import java.time.format.TextStyle;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.spineguide.content.Article;
import org.spineguide.content.Clinic;
import org.spineguide.content.Finding;
import org.spineguide.content.check.DraftReport;
import org.spineguide.content.file.ContentFile;
import org.spineguide.content.file.ContentFileType;
import org.spineguide.editing.TextVersion;
import org.spineguide.editing.draft.DraftNote;
import org.spineguide.editing.draft.EditorState;
import org.spineguide.editing.publish.ChangePlanner;

/**
 * Model of the editor page.
 *
 * @param file the file that the text is for
 * @param title what it is called
 * @param address where readers find it now, or {@code null}
 * @param governed whether a second person must approve of changes
 * @param state the text and what it was made from
 * @param others colleagues who are working on it too
 * @param report what is to be said of the text
 * @param emergencyAdvice the emergency text, or {@code null} where it does not belong
 */
public record EditorPage(ContentFile file, String title, @Nullable String address, boolean governed, EditorState state,
		List<DraftNote> others, DraftReport report, @Nullable String emergencyAdvice) {

	private static final Set<ContentFileType> PAGES = EnumSet.of(ContentFileType.ARTICLE, ContentFileType.EMERGENCY);

	private static final Set<ContentFileType> PREVIEWED = EnumSet.of(ContentFileType.GLOSSARY,
			ContentFileType.REFERENCES, ContentFileType.CLINIC);

	/** As much of a line as is needed to find it. */
	private static final int LONGEST_LINE = 80;

	/** Returns whether it is an article. */
	public boolean article() {
		return this.file.isArticle();
	}

	/** Returns whether readers see the text itself, and not only what is made from it. */
	public boolean hasPage() {
		return PAGES.contains(this.file.type());
	}

	/** Returns whether a preview can be shown. */
	public boolean hasPreview() {
		return hasPage() || PREVIEWED.contains(this.file.type());
	}

	/** Returns the days on which a clinic is open, and from when to when. */
	public List<String> openingHours(Clinic clinic, Locale locale) {
		return new TreeMap<>(clinic.openingHours()).entrySet()
			.stream()
			.map((day) -> day.getKey().getDisplayName(TextStyle.FULL, locale) + " "
					+ day.getValue()
						.spans()
						.stream()
						.map((span) -> span.opens() + "\u2013" + span.closes())
						.collect(Collectors.joining(", ")))
			.toList();
	}

	/** Returns whether it was never published. */
	public boolean isNew() {
		return this.state.now().equals(TextVersion.NOWHERE);
	}

	/** Returns whether someone else published since the member began. */
	public boolean isStale() {
		return this.state.isStale();
	}

	/**
	 * Returns the time when the member last typed, if what they typed is not published.
	 */
	public @Nullable Instant savedAt() {
		return this.state.savedAt();
	}

	/** Returns whether the text is so hard to read that a reason is asked for. */
	public boolean isHard() {
		return ChangePlanner.isHard(this.report);
	}

	/** Returns the key of the message for the severity of a finding. */
	public String weight(Finding finding) {
		return "editing.severity." + finding.severity().name().toLowerCase(Locale.ROOT);
	}

	/**
	 * Returns the text of a line, counted from 1, so that a finding is understood without
	 * line numbers.
	 */
	public String line(int number) {
		return this.state.text().lines().skip(number - 1L).findFirst().map(EditorPage::shortened).orElse("");
	}

	private static String shortened(String line) {
		String text = line.strip();
		return (text.length() > LONGEST_LINE) ? text.substring(0, LONGEST_LINE) + "\u2026" : text;
	}

	/** Returns the help for the text of an article. */
	public List<WritingHelp> marks() {
		return WritingHelp.lines();
	}

	/** Returns the help for the front matter of an article. */
	public List<WritingHelp> top() {
		return WritingHelp.top();
	}

	/** Returns the title that a text gives itself, or else the name of its file. */
	public static String title(DraftReport draftReport, ContentFile file) {
		return draftReport.article().map(Article::title).filter((title) -> !title.isBlank()).orElse(file.path());
	}

}
