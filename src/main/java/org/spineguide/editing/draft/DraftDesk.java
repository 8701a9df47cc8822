package org.spineguide.editing.draft;

import java.util.List;
import java.util.Optional;

import org.spineguide.content.file.ContentFile;
import org.spineguide.editing.ContentFileStore;
import org.spineguide.editing.TextVersion;
import org.spineguide.staff.StaffMember;
import org.spineguide.web.NotFoundException;

import org.springframework.stereotype.Component;

/** Opens texts for editing, and saves what members type. */
@Component
public class DraftDesk {

	private final ContentFileStore files;

	private final Drafts drafts;

	DraftDesk(ContentFileStore files, Drafts drafts) {
		this.files = files;
		this.drafts = drafts;
	}

	/** Returns the text file at a path; staff find nothing at any other. */
	public static ContentFile file(String path) {
		return ContentFile.parse(path).filter(ContentFile::isText).orElseThrow(NotFoundException::new);
	}

	/** Opens a file as a member left it, unless there is neither file nor draft. */
	public Optional<EditorState> open(ContentFile file, StaffMember member) {
		return open(now(file), member);
	}

	/** Returns whether a text cannot be changed here because its file is a link. */
	public boolean isLinked(ContentFile file) {
		return this.files.isLinked(file);
	}

	private Optional<EditorState> open(TextVersion now, StaffMember member) {
		Optional<Draft> draft = this.drafts.find(now.file(), member);
		if (draft.isPresent()) {
			return draft
				.map((kept) -> new EditorState(kept.text(), kept.basis(), kept.version(), kept.savedAt(), now.stamp()));
		}
		return now.stamp().equals(TextVersion.NOWHERE) ? Optional.empty()
				: Optional.of(new EditorState(now.text(), now, Draft.UNSAVED, null, now.stamp()));
	}

	/** Returns a file as it stands; empty and without a stamp when it is not there. */
	public TextVersion now(ContentFile file) {
		return this.files.read(file)
			.map((found) -> new TextVersion(file, plain(found.text()), found.stamp()))
			.orElseGet(() -> new TextVersion(file, "", TextVersion.NOWHERE));
	}

	/** Returns the editor state of what a member typed, based on their present draft. */
	public EditorState state(EditorForm form, StaffMember member) {
		TextVersion now = now(form.contentFile());
		Optional<Draft> draft = this.drafts.find(now.file(), member);
		return new EditorState(form.plainText(), basis(form, member, now),
				draft.map(Draft::version).orElse(Draft.UNSAVED), draft.map(Draft::savedAt).orElse(null), now.stamp());
	}

	/**
	 * Saves what a member typed. A text like that of the file needs no keeping.
	 * @return the state of the editor now, or nothing when another window of theirs saved
	 * meanwhile
	 */
	public Optional<EditorState> keep(EditorForm form, StaffMember member) {
		TextVersion now = now(form.contentFile());
		TextVersion basis = basis(form, member, now);
		if (form.plainText().equals(now.text()) && !now.stamp().equals(TextVersion.NOWHERE)) {
			this.drafts.discard(now.file(), member);
			return Optional.of(new EditorState(now.text(), now, Draft.UNSAVED, null, now.stamp()));
		}
		return this.drafts.keep(member, form.plainText(), basis, form.version())
			.flatMap((version) -> open(now, member));
	}

	/**
	 * Replaces the text of a member's draft as if they had typed it, based on the present
	 * file.
	 */
	public void replace(ContentFile file, String text, TextVersion basis, StaffMember member) {
		this.drafts.discard(file, member);
		this.drafts.keep(member, plain(text), basis, Draft.UNSAVED);
	}

	/** Discards the draft of a member. */
	public void clear(ContentFile file, StaffMember member) {
		this.drafts.discard(file, member);
	}

	/** Returns the colleagues who are working on the same file. */
	public List<DraftNote> others(ContentFile file, StaffMember member) {
		return this.drafts.notes(file).stream().filter((note) -> !note.memberId().equals(member.id())).toList();
	}

	/** Returns the version of the draft of a member. */
	public long version(ContentFile file, StaffMember member) {
		return this.drafts.find(file, member).map(Draft::version).orElse(Draft.UNSAVED);
	}

	private TextVersion basis(EditorForm form, StaffMember member, TextVersion now) {
		if (form.basis().equals(now.stamp())) {
			return now;
		}
		return this.drafts.find(now.file(), member)
			.map(Draft::basis)
			.filter((basis) -> basis.stamp().equals(form.basis()))
			.orElseGet(() -> new TextVersion(now.file(), "", form.basis()));
	}

	/** Normalizes line ends, as browsers send their own. */
	public static String plain(String text) {
		return text.replace("\r\n", "\n").replace('\r', '\n');
	}

}
