package org.spineguide.editing.publish;

import org.spineguide.content.file.ContentFile;
import org.spineguide.editing.TextVersion;
import org.spineguide.staff.StaffMember;

/**
 * Edit: a text that somebody wants to publish.
 *
 * @param file its file
 * @param text the text
 * @param basedOn the stamp of the text that it was made from; {@link TextVersion#NOWHERE}
 * for a new file
 * @param by who wrote it
 * @param minor whether the meaning stays the same, so that no new review is needed
 * @param reason why it is so, where the site asks; may be empty
 */
public record Edit(ContentFile file, String text, String basedOn, StaffMember by, boolean minor, String reason) {

	@Override
	public String toString() {
		return "Edit[" + this.file + "]";
	}

}
