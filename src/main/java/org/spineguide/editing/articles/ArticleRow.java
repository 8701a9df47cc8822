package org.spineguide.editing.articles;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.spineguide.content.ArticlePath;
import org.spineguide.content.file.ContentFile;
import org.spineguide.editing.draft.DraftNote;

/**
 * Row of the list of articles.
 *
 * @param file its file
 * @param title what it is called
 * @param state whether readers see it
 * @param publishOn from when on, or {@code null}
 * @param reviewDue when it is to be reviewed, or {@code null}
 * @param due whether that day has come
 * @param drafts who is working on it
 * @param errors how many findings would mislead readers
 * @param warnings how many findings are below the bar
 * @param grade the school grade that it asks for, or {@code null}
 */
public record ArticleRow(ContentFile file, String title, ArticleState state, @Nullable LocalDate publishOn,
		@Nullable LocalDate reviewDue, boolean due, List<DraftNote> drafts, long errors, long warnings,
		@Nullable Double grade) {

	public ArticleRow {
		drafts = List.copyOf(drafts);
	}

	/** Returns the name of the file without its folder. */
	public String name() {
		return this.file.name().substring(this.file.name().lastIndexOf('/') + 1);
	}

	/** Returns the folder of the file without its language. */
	String folder() {
		return this.file.article().map(ArticlePath::folder).orElse("");
	}

}
