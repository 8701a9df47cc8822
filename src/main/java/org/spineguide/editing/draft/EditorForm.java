package org.spineguide.editing.draft;

import org.jspecify.annotations.Nullable;

import org.spineguide.content.file.ContentFile;

/**
 * Form of the editor.
 *
 * @param file the file that the text is for
 * @param text what was typed
 * @param basis the stamp of the text that the member began with
 * @param version the version of their draft that they saw last
 * @param whole whether they read the whole page and found it right
 * @param reason why the text is as hard to read as it is, or what changed
 */
public record EditorForm(String file, String text, String basis, Long version, Boolean whole, String reason) {

	// Browsers leave out boxes that are not ticked, and hostile ones anything.
	public EditorForm(@Nullable String file, @Nullable String text, @Nullable String basis, @Nullable Long version,
			@Nullable Boolean whole, @Nullable String reason) {
		this.file = (file != null) ? file : "";
		this.text = (text != null) ? text : "";
		this.basis = (basis != null) ? basis : "";
		this.version = (version != null) ? version : Long.valueOf(Draft.UNSAVED);
		this.whole = Boolean.TRUE.equals(whole);
		this.reason = (reason != null) ? reason.strip() : "";
	}

	public static EditorForm of(EditorState editorState) {
		return new EditorForm(editorState.file().path(), editorState.text(), editorState.basis().stamp(),
				editorState.version(), false, "");
	}

	/** Returns the file that the text is for. */
	public ContentFile contentFile() {
		return DraftDesk.file(this.file);
	}

	/** Returns the text with line feeds alone. */
	public String plainText() {
		return DraftDesk.plain(this.text);
	}

	/** Returns the same form based on another draft. */
	EditorForm with(long newVersion, String newBasis) {
		return new EditorForm(this.file, this.text, newBasis, newVersion, this.whole, this.reason);
	}

	@Override
	public String toString() {
		return "EditorForm[" + this.file + "]";
	}

}
