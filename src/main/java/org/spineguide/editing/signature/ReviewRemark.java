package org.spineguide.editing.signature;

import java.time.Instant;

import org.spineguide.content.file.ContentFile;

/**
 * Remark of a clinician who sent a text back.
 *
 * @param id names it
 * @param file the file of the text
 * @param line the line that it is about; 0 for the whole text
 * @param words what the line said then; empty for the whole text
 * @param text the remark
 * @param name who made it
 * @param at when
 */
public record ReviewRemark(String id, ContentFile file, int line, String words, String text, String name, Instant at) {

	/** Keeps the name and the remark out of logs. */
	@Override
	public String toString() {
		return "ReviewRemark[" + this.file + ":" + this.line + "]";
	}

}
