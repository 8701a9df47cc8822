package org.spineguide.editing.draft;

import java.time.Instant;

import org.spineguide.editing.TextVersion;

/**
 * Draft of a member: what they typed and have not published yet.
 *
 * @param note whose it is, and when it was saved
 * @param text what they typed
 * @param basis the text that they began with
 * @param version counts how often it was saved, so that two windows do not overwrite each
 * other
 */
public record Draft(DraftNote note, String text, TextVersion basis, long version) {

	/** Version of a draft that was never saved. */
	public static final long UNSAVED = 0;

	Instant savedAt() {
		return this.note.savedAt();
	}

	@Override
	public String toString() {
		return "Draft[" + this.note.file() + "]";
	}

}
