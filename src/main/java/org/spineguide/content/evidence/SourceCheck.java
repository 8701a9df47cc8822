package org.spineguide.content.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.spineguide.content.InvalidContentException;
import org.spineguide.content.Library;
import org.spineguide.content.Reference;
import org.spineguide.content.file.ContentFolder;

/**
 * Check of the bibliography against registers: what is known before and after.
 *
 * @param before the file of notices as it stands
 * @param after the same with what the registers say
 */
public record SourceCheck(NoticesFile before, NoticesFile after) {

	/** Reads the file of notices. */
	public static SourceCheck begin(ContentFolder folder) throws InvalidContentException {
		NoticesFile now = folder.files().containsKey(NoticesFile.PATH) ? NoticesFile.read(folder.read(NoticesFile.PATH))
				: NoticesFile.NONE;
		return new SourceCheck(now, now);
	}

	/** Returns the check with what one more register says. */
	public SourceCheck with(RegisterReport report, LocalDate today) {
		return new SourceCheck(this.before, this.after.after(report, today));
	}

	/** Returns the notices that are new. */
	public List<SourceNotice> news() {
		return this.after.all().stream().filter((notice) -> !this.before.all().contains(notice)).toList();
	}

	/** Returns the notices that hold no longer. */
	public List<SourceNotice> gone() {
		return this.before.all()
			.stream()
			.filter((notice) -> this.after.all()
				.stream()
				.noneMatch((other) -> Objects.equals(other.id(), notice.id()) && other.kind() == notice.kind()))
			.toList();
	}

	/** Returns whether the file is to be written. */
	public boolean isChanged() {
		return !this.before.equals(this.after);
	}

	/** Returns the text to write. */
	public String text() {
		return this.after.text();
	}

	/** Returns the files of the articles that cite a work, in all languages. */
	public static List<String> citing(String id, Library library) {
		return library.editions()
			.values()
			.stream()
			.flatMap((edition) -> edition.articles().stream())
			.filter((article) -> article.body().references().stream().map(Reference::id).anyMatch(id::equals))
			.map((article) -> article.file())
			.sorted()
			.toList();
	}

	/** Returns the index of the works in a library. */
	public static SourceIndex index(Library library) {
		Map<String, Reference> references = library.references();
		return SourceIndex.of(references.values());
	}

}
