package org.spineguide.editing.version;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.spineguide.content.Article;
import org.spineguide.content.Clinic;
import org.spineguide.content.InvalidContentException;
import org.spineguide.content.Libraries;
import org.spineguide.content.file.ArticleSource;
import org.spineguide.content.file.ContentFile;
import org.spineguide.content.file.FrontMatter;
import org.spineguide.content.file.TextFile;
import org.spineguide.editing.history.History;
import org.spineguide.editing.history.git.Version;

import org.springframework.stereotype.Component;

/**
 * Index of the versions of articles by the hashes of their files. Commits cannot name
 * them: in a shared repository a commit is made again when another node was quicker.
 */
@Component
class ArticleVersions {

	/** Most versions of one article. */
	private static final int MOST = 5_000;

	/** Articles whose versions are remembered; each takes some 200 bytes a version. */
	private static final int REMEMBERED = 300;

	private final History history;

	private final Libraries libraries;

	private final Clock clock;

	private final Cache<Key, List<ArticleVersion>> index = Caffeine.newBuilder().maximumSize(REMEMBERED).build();

	ArticleVersions(History history, Libraries libraries, Clock clock) {
		this.history = history;
		this.libraries = libraries;
		this.clock = clock;
	}

	/** Returns whether a history is kept, so that old versions can be shown. */
	boolean isKept() {
		return !this.history.state().isEmpty();
	}

	/**
	 * Returns the versions of an article that readers could see, the newest first, each
	 * text once, with the time when it first appeared.
	 */
	List<ArticleVersion> of(Article article) {
		return this.index.get(new Key(article.file(), this.history.state()), (key) -> read(ContentFile.of(key.file)));
	}

	/** Finds a version by the hash of its file. */
	Optional<ArticleVersion> find(Article article, String hash) {
		return of(article).stream().filter((version) -> version.hash().equals(hash)).findFirst();
	}

	/** Returns the text of a version. */
	Optional<TextFile> text(ArticleVersion version) {
		return text(version.stored());
	}

	private List<ArticleVersion> read(ContentFile file) {
		Clinic clinic = this.libraries.current().clinic();
		// The day until which a text stood on the site.
		LocalDate until = clinic.today(this.clock);
		Map<String, ArticleVersion> versions = new LinkedHashMap<>();
		for (Version stored : this.history.versions(file, MOST)) {
			Optional<TextFile> text = text(stored);
			LocalDate day = until;
			if (text.flatMap(ArticleVersions::frontMatter).filter((top) -> top.isVisible(day)).isPresent()) {
				// The oldest of the same text counts, and stands where that one stood.
				versions.remove(text.get().hash());
				versions.put(text.get().hash(), new ArticleVersion(text.get().hash(), stored));
			}
			until = stored.at().atZone(clinic.timeZone()).toLocalDate();
		}
		return List.copyOf(new ArrayList<>(versions.values()));
	}

	private Optional<TextFile> text(Version stored) {
		try {
			Optional<byte[]> bytes = this.history.bytes(stored);
			return bytes.isPresent() ? Optional.of(TextFile.of(stored.file(), bytes.get())) : Optional.empty();
		}
		catch (InvalidContentException ex) {
			// Readers never saw what could not be read.
			return Optional.empty();
		}
	}

	private static Optional<FrontMatter> frontMatter(TextFile text) {
		try {
			return Optional.of(ArticleSource.of(text).frontMatter());
		}
		catch (InvalidContentException ex) {
			return Optional.empty();
		}
	}

	/**
	 * Key of the index: another state of the history may have more versions.
	 */
	private record Key(String file, String state) {
	}

}
