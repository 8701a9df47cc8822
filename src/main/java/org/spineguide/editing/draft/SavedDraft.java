package org.spineguide.editing.draft;

/**
 * JSON response to a script that saved a draft.
 *
 * @param version the draft's version now
 * @param basis the stamp of the text that it was made from
 * @param otherWindow whether another window of the same member saved meanwhile
 * @param stale whether someone published another text meanwhile
 */
public record SavedDraft(long version, String basis, boolean otherWindow, boolean stale) {

	public static SavedDraft of(EditorState editorState) {
		return new SavedDraft(editorState.version(), editorState.basis().stamp(), false, editorState.isStale());
	}

}
