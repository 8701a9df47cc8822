package org.spineguide.editing.articles;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.spineguide.content.file.ContentFile;
import org.spineguide.editing.draft.DraftDesk;

import org.springframework.format.annotation.DateTimeFormat;

/**
 * Form for the dates and the address of an article. Each button sends what it needs.
 *
 * @param file the article's file
 * @param reviewer who read it through, as readers are to see them
 * @param day from when on readers are to see it
 * @param address where it is to stand
 */
record ArticleSettingsForm(@Nullable String file, @Nullable String reviewer,
		@DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate day, @Nullable String address) {

	ContentFile contentFile() {
		return DraftDesk.file((this.file != null) ? this.file : "");
	}

}
