package org.spineguide.editing.draft;

import java.time.Instant;

import org.spineguide.content.file.ContentFile;

/**
 * Note that someone is working on a text.
 *
 * @param file the file that the text is for
 * @param memberId who it is
 * @param memberName what colleagues call them
 * @param savedAt when they last typed
 */
public record DraftNote(ContentFile file, String memberId, String memberName, Instant savedAt) {

	@Override
	public String toString() {
		return "DraftNote[" + this.file + "]";
	}

}
