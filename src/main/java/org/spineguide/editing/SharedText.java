package org.spineguide.editing;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.spineguide.content.Library;
import org.spineguide.content.file.ContentFile;
import org.spineguide.content.file.ContentFileType;

/**
 * Text that articles share, and that staff find in a list of its own.
 *
 * @param file its file
 */
public record SharedText(ContentFile file) {

	private static final Set<ContentFileType> LISTED = EnumSet
		.complementOf(EnumSet.of(ContentFileType.ARTICLE, ContentFileType.IMAGE, ContentFileType.BLOCK,
				ContentFileType.SECTIONS, ContentFileType.SIGNATURES, ContentFileType.WITHDRAWN));

	/** Returns the text in a file, if articles share it. */
	public static Optional<SharedText> in(ContentFile file, Library library) {
		return of(library).stream().filter((text) -> text.file().equals(file)).findFirst();
	}

	/** Returns the key of the message that names it. */
	public String message() {
		return "editing.shared." + this.file.type().name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** Returns the shared texts that staff may change. */
	public static List<SharedText> of(Library library) {
		return Stream.concat(Stream.of(""), library.editions().keySet().stream())
			.flatMap(SharedText::ofLanguage)
			.toList();
	}

	/**
	 * Returns the shared texts of a language, or with an empty one those of the whole
	 * site.
	 */
	private static Stream<SharedText> ofLanguage(String language) {
		return LISTED.stream()
			.filter((type) -> type.hasLanguage() != language.isEmpty())
			.map((type) -> new SharedText(ContentFile.of(type, language)));
	}

}
