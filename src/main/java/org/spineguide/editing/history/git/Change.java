package org.spineguide.editing.history.git;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.spineguide.content.file.ContentFile;
import org.spineguide.editing.FileChanges;

/**
 * Change to commit: files that are changed together, by whom and why.
 *
 * @param files the files to write and to delete
 * @param summary one line that says what was done
 * @param remark what else is to be kept with it, such as the reason; may be empty
 * @param minor whether the meaning stays the same
 * @param by who made it
 * @param approver the second person who approved of it
 * @param renamed what the file was called before that got another name
 */
public record Change(FileChanges files, String summary, String remark, boolean minor, Author by,
		Optional<Author> approver, Optional<ContentFile> renamed) {

	public static Change of(String summary, Author by) {
		return new Change(FileChanges.NONE, summary, "", false, by, Optional.empty(), Optional.empty());
	}

	/** Returns the same change with a file that is to hold a text. */
	public Change with(ContentFile file, String text) {
		return with(file, text.getBytes(StandardCharsets.UTF_8));
	}

	/** Returns the same change with a file that is to hold bytes. */
	public Change with(ContentFile file, byte[] bytes) {
		return with(this.files.with(file.path(), bytes));
	}

	/** Returns the same change without a file. */
	public Change without(ContentFile file) {
		return with(this.files.without(file.path()));
	}

	private Change with(FileChanges more) {
		return new Change(more, this.summary, this.remark, this.minor, this.by, this.approver, this.renamed);
	}

	/** Returns the same change with a remark. */
	public Change remarking(String words) {
		return new Change(this.files, this.summary, words, this.minor, this.by, this.approver, this.renamed);
	}

	public Change minor(boolean isMinor) {
		return new Change(this.files, this.summary, this.remark, isMinor, this.by, this.approver, this.renamed);
	}

	public Change approvedBy(Optional<Author> second) {
		return new Change(this.files, this.summary, this.remark, this.minor, this.by, second, this.renamed);
	}

	/** Returns the same change, noting that a file got another name. */
	public Change renaming(ContentFile file) {
		return new Change(this.files, this.summary, this.remark, this.minor, this.by, this.approver, Optional.of(file));
	}

	@Override
	public String toString() {
		return "Change" + this.files.files();
	}

}
