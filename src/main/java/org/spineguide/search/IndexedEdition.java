package org.spineguide.search;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.BytesRef;

import org.spineguide.content.Article;
import org.spineguide.content.ArticlePath;
import org.spineguide.content.Edition;

/**
 * Index of the articles of one language, as they were at one moment. Never changes.
 */
final class IndexedEdition {

	private final Edition edition;

	private final Lexicon lexicon;

	private final DirectoryReader reader;

	private final IndexSearcher searcher;

	private final TermStatistics known;

	private final SpellChecker spellChecker;

	IndexedEdition(Edition edition, Lexicon lexicon, DirectoryReader reader) {
		this.edition = edition;
		this.lexicon = lexicon;
		this.reader = reader;
		this.searcher = new IndexSearcher(reader);
		this.searcher.setSimilarity(ArticleField.similarities());
		this.known = new TermStatistics(reader, lexicon);
		this.spellChecker = new SpellChecker(this.known);
	}

	Edition edition() {
		return this.edition;
	}

	Lexicon lexicon() {
		return this.lexicon;
	}

	DirectoryReader reader() {
		return this.reader;
	}

	IndexSearcher searcher() {
		return this.searcher;
	}

	TermStatistics known() {
		return this.known;
	}

	SpellChecker spelling() {
		return this.spellChecker;
	}

	Suggestions suggestions() {
		return new Suggestions(this);
	}

	/** Returns the article of a hit. */
	Optional<Article> article(ScoreDoc found) throws IOException {
		return bytes(found, ArticleDocument.PATH)
			.flatMap((path) -> this.edition.article(ArticlePath.of(path.utf8ToString())));
	}

	/** Returns a stored value of an article by its name. */
	Optional<BytesRef> bytes(ScoreDoc found, String name) throws IOException {
		LeafReaderContext leaf = leaf(found.doc);
		BinaryDocValues values = leaf.reader().getBinaryDocValues(name);
		return (values != null && values.advanceExact(found.doc - leaf.docBase)) ? Optional.of(values.binaryValue())
				: Optional.empty();
	}

	/** Returns the segment of the index that an article is in. */
	LeafReaderContext leaf(int place) {
		List<LeafReaderContext> leaves = this.reader.leaves();
		return leaves.get(ReaderUtil.subIndex(place, leaves));
	}

	/** Parses what was typed. */
	ParsedQuery read(String typed) {
		return new QueryParser(this.lexicon, this.known, this.spellChecker).read(typed);
	}

}
