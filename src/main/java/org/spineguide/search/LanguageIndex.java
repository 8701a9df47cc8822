package org.spineguide.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.spineguide.content.Article;
import org.spineguide.content.ArticlePath;
import org.spineguide.content.Edition;

/**
 * Lucene index of one language, in memory. Updated with the edition: what did not change
 * is not indexed twice. Used by one thread at a time; what it gives may be used by many.
 */
final class LanguageIndex {

	private static final Logger logger = LoggerFactory.getLogger(LanguageIndex.class);

	private final Lexicon lexicon;

	private final IndexWriter writer;

	private IndexedEdition current;

	/** Indexes an edition. */
	LanguageIndex(Edition edition) {
		this.lexicon = Lexicon.of(edition);
		Analyzer analyzer = new PerFieldAnalyzerWrapper(this.lexicon.analyzer(), Map.of(ArticleDocument.WORD,
				this.lexicon.forms().plain(), ArticleDocument.NAME_WORD, this.lexicon.forms().plain()));
		try {
			this.writer = new IndexWriter(new ByteBuffersDirectory(),
					new IndexWriterConfig(analyzer).setSimilarity(ArticleField.similarities())
						.setMergeScheduler(new SerialMergeScheduler()));
			edition.articles().parallelStream().forEach((article) -> put(article, edition));
			this.writer.forceMerge(1);
			this.current = new IndexedEdition(edition, this.lexicon, DirectoryReader.open(this.writer));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The edition that was indexed last. */
	IndexedEdition current() {
		return this.current;
	}

	/** Returns whether only articles differ in a newer edition. */
	boolean canFollow(Edition edition) {
		return this.lexicon.fits(edition);
	}

	/** Indexes what differs in a newer edition. */
	IndexedEdition follow(Edition edition) {
		try {
			Map<ArticlePath, Article> before = this.current.edition().articlesByPath();
			Stream<ArticlePath> gone = before.keySet().stream().filter((path) -> edition.article(path).isEmpty());
			for (ArticlePath path : gone.toList()) {
				this.writer.deleteDocuments(key(path));
			}
			edition.articles()
				.parallelStream()
				.filter((article) -> !article.equals(before.get(article.path()))
						|| !edition.askedAs(article.path()).equals(this.current.edition().askedAs(article.path())))
				.forEach((article) -> put(article, edition));
			DirectoryReader newer = DirectoryReader.openIfChanged(this.current.reader(), this.writer);
			if (newer == null) {
				newer = this.current.reader();
				newer.incRef();
			}
			this.current = new IndexedEdition(edition, this.lexicon, newer);
			return this.current;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void put(Article article, Edition edition) {
		try {
			this.writer.updateDocument(key(article.path()),
					ArticleDocument.of(article, edition.askedAs(article.path()), this.lexicon));
		}
		catch (IOException | IllegalArgumentException ex) {
			// The others can be found all the same.
			logger.error("{} cannot be searched", article.file(), ex);
		}
	}

	private static Term key(ArticlePath path) {
		return new Term(ArticleDocument.PATH, path.value());
	}

}
