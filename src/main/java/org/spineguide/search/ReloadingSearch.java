package org.spineguide.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.spineguide.content.Edition;
import org.spineguide.content.Library;
import org.spineguide.content.LibraryChanged;

import org.springframework.context.event.EventListener;

/**
 * Search over the current library. A new state of it is indexed beside the old one, which
 * answers until the new one is ready. The first state is indexed while the rest of the
 * program starts; only who searches that early waits for it.
 */
class ReloadingSearch implements Search {

	private static final Logger logger = LoggerFactory.getLogger(ReloadingSearch.class);

	private final Consumer<List<String>> zeroResults;

	private final Map<String, LanguageIndex> indexes = new HashMap<>();

	private final AtomicBoolean begun = new AtomicBoolean();

	private final CountDownLatch first = new CountDownLatch(1);

	private volatile Map<String, IndexedEdition> editions = Map.of();

	/**
	 * Creates a search that finds nothing yet.
	 * @param zeroResults gets the words that find nothing
	 */
	ReloadingSearch(Consumer<List<String>> zeroResults) {
		this.zeroResults = zeroResults;
	}

	@Override
	public SearchResults find(SearchRequest searchRequest) {
		return ask(searchRequest.language(),
				(edition) -> new EditionSearch(edition, this.zeroResults).find(searchRequest));
	}

	@Override
	public List<String> suggest(String language, String typed) {
		SearchRequest searchRequest = SearchRequest.of(language, typed);
		return ask(language, (edition) -> edition.suggestions().of(searchRequest.words()));
	}

	/** Indexes a changed library. */
	@EventListener
	void follow(LibraryChanged change) {
		if (this.begun.compareAndSet(false, true)) {
			Thread thread = new Thread(() -> begin(change.library()), "search-index");
			thread.setDaemon(true);
			thread.start();
		}
		else {
			awaitFirst();
			index(change.library());
		}
	}

	private void begin(Library library) {
		try {
			index(library);
		}
		catch (RuntimeException ex) {
			// Every page can be read all the same, and the next change is another chance.
			logger.error("The articles cannot be searched", ex);
		}
		finally {
			this.first.countDown();
		}
	}

	private void awaitFirst() {
		try {
			this.first.await();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Interrupted while the articles are indexed", ex);
		}
	}

	private synchronized void index(Library library) {
		Map<String, IndexedEdition> before = this.editions;
		Map<String, IndexedEdition> now = new HashMap<>();
		library.editions().forEach((language, edition) -> now.put(language, index(language, edition)));
		// Should a language come back, what it left is closed.
		this.indexes.keySet().retainAll(now.keySet());
		this.editions = Map.copyOf(now);
		before.values().forEach(ReloadingSearch::release);
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
	 * Runs a query on the newest edition; one that is replaced meanwhile stays open until
	 * the answer.
	 */
	private <T> T ask(String language, Function<IndexedEdition, T> question) {
		if (this.begun.get()) {
			awaitFirst();
		}
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
