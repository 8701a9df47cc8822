package org.spineguide.editing.signature;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.spineguide.content.InvalidContentException;
import org.spineguide.content.file.ArticleSource;
import org.spineguide.content.file.ContentFile;
import org.spineguide.content.file.TextFile;
import org.spineguide.content.signature.ArticleManifest;
import org.spineguide.content.signature.Signature;
import org.spineguide.content.signature.UsedParts;
import org.spineguide.editing.history.History;
import org.spineguide.editing.history.HistoryException;

import org.springframework.stereotype.Component;

/** Texts as they were when they were signed, found in the history by their hash. */
@Component
class SignedTexts {

	/** Most versions that are looked through. */
	private static final int MOST_VERSIONS = 100;

	private final History history;

	SignedTexts(History history) {
		this.history = history;
	}

	/** Returns the text of an article as it was signed, if the history has it. */
	Optional<String> find(ContentFile file, Signature signature) {
		String signed = signature.manifest().parts().getOrDefault(ArticleManifest.TEXT, "");
		try {
			return this.history.versions(file)
				.stream()
				.limit(MOST_VERSIONS)
				.flatMap((version) -> this.history.text(file, version.id()).stream())
				.filter((text) -> signed.equals(hash(file, text)))
				.findFirst();
		}
		catch (HistoryException ex) {
			return Optional.empty();
		}
	}

	private static String hash(ContentFile file, String text) {
		try {
			return UsedParts.hash(ArticleSource.of(TextFile.of(file.path(), text.getBytes(StandardCharsets.UTF_8))));
		}
		catch (InvalidContentException ex) {
			return "";
		}
	}

}
