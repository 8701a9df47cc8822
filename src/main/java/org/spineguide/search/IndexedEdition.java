package org.spineguide.search;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;

import org.spineguide.content.Article;
import org.spineguide.content.ArticlePath;
import org.spineguide.content.Edition;

/**
 * The articles of one language with their index, as they were at one moment. Never
 * changes.
 */
final class IndexedEdition {

	private final Edition edition;

	private final Lexicon lexicon;

	private final DirectoryReader reader;

	private final IndexSearcher searcher;

	private final KnownWords known;

	private final Spelling spelling;

	IndexedEdition(Edition edition, Lexicon lexicon, DirectoryReader reader) {
		this.edition = edition;
		this.lexicon = lexicon;
		this.reader = reader;
		this.searcher = new IndexSearcher(reader);
		this.searcher.setSimilarity(ArticleField.similarities());
		this.known = new KnownWords(reader, lexicon);
		this.spelling = new Spelling(this.known);
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

	KnownWords known() {
		return this.known;
	}

	Spelling spelling() {
		return this.spelling;
	}

	Suggestions suggestions() {
		return new Suggestions(this);
	}

	/** The article behind what the searcher found. */
	Optional<Article> article(ScoreDoc found) throws IOException {
		String path = this.searcher.storedFields()
			.document(found.doc, Set.of(ArticleDocument.PATH))
			.get(ArticleDocument.PATH);
		return this.edition.article(ArticlePath.of(path));
	}

	/** Understands what was typed. */
	Asked read(String typed) {
		return new AskedReader(this.lexicon, this.known, this.spelling).read(typed);
	}

}
