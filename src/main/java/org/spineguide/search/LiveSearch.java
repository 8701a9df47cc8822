package org.spineguide.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

import org.spineguide.content.Edition;
import org.spineguide.content.Library;
import org.spineguide.content.LibraryChanged;

import org.springframework.context.event.EventListener;

/**
 * Searches the library as it stands. A new state of it is indexed beside the old one,
 * which answers until the new one is ready.
 */
class LiveSearch implements Search {

	private final Consumer<List<String>> fruitless;

	private final Map<String, LanguageIndex> indexes = new HashMap<>();

	private volatile Map<String, IndexedEdition> editions = Map.of();

	/**
	 * Creates a search that finds nothing yet.
	 * @param fruitless gets the words that find nothing
	 */
	LiveSearch(Consumer<List<String>> fruitless) {
		this.fruitless = fruitless;
	}

	@Override
	public Results find(Lookup lookup) {
		return ask(lookup.language(), (edition) -> new Finder(edition, this.fruitless).find(lookup));
	}

	@Override
	public List<String> suggest(String language, String typed) {
		Lookup lookup = Lookup.of(language, typed);
		return ask(language, (edition) -> edition.suggestions().of(lookup.words()));
	}

	/** Follows the library. */
	@EventListener
	void follow(LibraryChanged change) {
		follow(change.library());
	}

	synchronized void follow(Library library) {
		Map<String, IndexedEdition> before = this.editions;
		Map<String, IndexedEdition> now = new HashMap<>();
		library.editions().forEach((language, edition) -> now.put(language, index(language, edition)));
		this.editions = Map.copyOf(now);
		before.values().forEach(LiveSearch::release);
	}

	private IndexedEdition index(String language, Edition edition) {
		LanguageIndex index = this.indexes.get(language);
		if (index != null && index.canFollow(edition)) {
			return index.follow(edition);
		}
		LanguageIndex made = new LanguageIndex(edition);
		this.indexes.put(language, made);
		return made.current();
	}

	/**
	 * Asks the newest edition; one that is replaced meanwhile stays open until the
	 * answer.
	 */
	private <T> T ask(String language, Function<IndexedEdition, T> question) {
		while (true) {
			IndexedEdition edition = this.editions.get(language);
			if (edition == null) {
				throw new IllegalStateException("No articles in " + language);
			}
			if (edition.reader().tryIncRef()) {
				try {
					return question.apply(edition);
				}
				finally {
					release(edition);
				}
			}
		}
	}

	private static void release(IndexedEdition edition) {
		try {
			edition.reader().decRef();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
