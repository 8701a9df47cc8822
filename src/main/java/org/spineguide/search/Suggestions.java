package org.spineguide.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.ScoreDoc;

import org.spineguide.content.Article;

/**
 * Autocomplete: names of articles and terms that somebody may be about to type. Every one
 * of them finds something.
 */
final class Suggestions {

	private static final int MOST = 8;

	private static final int MOST_ARTICLES = 50;

	private static final int MOST_WORDS = 8;

	/** Shortest text that gets suggestions: a single letter says nothing yet. */
	private static final int SHORTEST = 2;

	/** Smallest number of letters that two similar words share. */
	private static final int ALIKE = 3;

	private final IndexedEdition index;

	Suggestions(IndexedEdition index) {
		this.index = index;
	}

	/** Returns names that have words beginning like those that were typed. */
	List<String> of(String typed) {
		List<String> names = names(beginnings(typed));
		if (!names.isEmpty()) {
			return names;
		}
		return Optional.ofNullable(this.index.read(typed).corrected())
			.map((meant) -> names(beginnings(meant)))
			.orElse(names);
	}

	/** Returns names that have a word similar to an unknown one. */
	List<String> nearest(ParsedQuery parsedQuery) {
		return parsedQuery.unknownWords()
			.stream()
			.filter((word) -> word.length() > ALIKE)
			.limit(ALIKE)
			.map((word) -> names(List.of(word.substring(0, ALIKE))))
			.filter((names) -> !names.isEmpty())
			.findFirst()
			.orElse(List.of());
	}

	private List<String> beginnings(String typed) {
		return IndexedName.of(typed, this.index.lexicon().forms())
			.words()
			.stream()
			.filter((word) -> word.length() >= SHORTEST)
			.limit(MOST_WORDS)
			.toList();
	}

	private List<String> names(List<String> beginnings) {
		if (beginnings.isEmpty()) {
			return List.of();
		}
		Set<String> seen = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
		return Stream.concat(articleNames(beginnings), this.index.lexicon().termNames().stream())
			.filter((name) -> name.hasWordsStarting(beginnings))
			.sorted(Comparator.comparing((IndexedName name) -> !name.startsWith(beginnings))
				.thenComparing((name) -> name.text().length())
				.thenComparing(IndexedName::text))
			.map(IndexedName::text)
			.filter(seen::add)
			.limit(MOST)
			.toList();
	}

	private Stream<IndexedName> articleNames(List<String> beginnings) {
		BooleanQuery.Builder all = new BooleanQuery.Builder();
		beginnings
			.forEach((start) -> all.add(new PrefixQuery(new Term(ArticleDocument.NAME_WORD, start)), Occur.FILTER));
		List<Article> articles = new ArrayList<>();
		try {
			for (ScoreDoc found : this.index.searcher().search(all.build(), MOST_ARTICLES).scoreDocs) {
				this.index.article(found).ifPresent(articles::add);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return articles.stream()
			.flatMap(ArticleDocument::names)
			.map((name) -> IndexedName.of(name, this.index.lexicon().forms()));
	}

}
