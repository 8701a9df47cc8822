package org.spineguide.editing.draft;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.spineguide.content.file.ContentFile;
import org.spineguide.editing.TextVersion;

/**
 * State of the editor for a member: what they typed before, or else what the file holds.
 *
 * @param text the text, lines ended by a line feed
 * @param basis the text that they began with
 * @param version the version of their draft; {@link Draft#UNSAVED} for none
 * @param savedAt when they last typed, or {@code null} for never
 * @param now the stamp of the file as it stands
 */
public record EditorState(String text, TextVersion basis, long version, @Nullable Instant savedAt, String now) {

	public ContentFile file() {
		return this.basis.file();
	}

	/** Returns whether someone changed the file since the member began. */
	public boolean isStale() {
		return !this.basis.stamp().equals(this.now);
	}

	@Override
	public String toString() {
		return "EditorState[" + file() + "]";
	}

}
