package org.spineguide.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

import org.spineguide.content.RedFlag.Level;

/** Lucene query for what was asked. */
final class ArticleQuery {

	/**
	 * Tie breaker: share of the lesser matches of one concept that is added to its best
	 * one.
	 */
	static final float TIE = 0.3F;

	/** Weight of the name of a group against the very words that were typed. */
	private static final float SAME_MEANING = 0.8F;

	private static final float MAYBE_MEANT = 0.6F;

	private static final float STOP_WORD = 0.1F;

	private static final float SIDE_BY_SIDE = 0.4F;

	/**
	 * Slop of phrases: groups stand where their first word does, so the next concept may
	 * be a few words on.
	 */
	private static final int WORDS_BETWEEN = 3;

	/** Tag of articles that answer when help is needed. */
	private static final String EMERGENCY_TAG = "emergency";

	/**
	 * Boost of emergency articles in an emergency, enough to come before everything else.
	 */
	private static final float EMERGENCY = 20;

	/**
	 * Boost of emergency articles when help is needed soon: a little before others that
	 * fit as well.
	 */
	private static final float URGENT = 1;

	/** Number of concepts from which on not all must match. */
	private static final int UNITS_THAT_ARE_MANY = 3;

	private static final float SHARE_OF_MANY = 0.4F;

	private final ParsedQuery parsedQuery;

	private final IndexedEdition index;

	private ArticleQuery(ParsedQuery parsedQuery, IndexedEdition index) {
		this.parsedQuery = parsedQuery;
		this.index = index;
	}

	/** Returns the query for the articles that answer what was asked. */
	static Query of(ParsedQuery parsedQuery, IndexedEdition index) {
		return new ArticleQuery(parsedQuery, index).words();
	}

	/** Returns the same query, with what to do in an emergency among the first. */
	static Query of(ParsedQuery parsedQuery, Level danger, IndexedEdition index) {
		Query help = new ConstantScoreQuery(new TermQuery(new Term(ArticleDocument.TAG, EMERGENCY_TAG)));
		return new BooleanQuery.Builder().add(of(parsedQuery, index), Occur.SHOULD)
			.add(new BoostQuery(help, (danger == Level.URGENT) ? URGENT : EMERGENCY), Occur.SHOULD)
			.build();
	}

	/**
	 * Returns the query that rescores articles which have the words side by side, and
	 * names with the same small words. Costs far more to find out than the rest, and
	 * never finds further articles.
	 */
	static Query wording(ParsedQuery parsedQuery, IndexedEdition index) {
		return new ArticleQuery(parsedQuery, index).wording();
	}

	private Query words() {
		BooleanQuery.Builder units = new BooleanQuery.Builder();
		List<Concept> all = this.parsedQuery.units();
		all.forEach((concept) -> units.add(unit(concept), Occur.SHOULD));
		units.setMinimumNumberShouldMatch(
				(all.size() < UNITS_THAT_ARE_MANY) ? 1 : Math.max(1, (int) (all.size() * SHARE_OF_MANY)));
		return units.build();
	}

	private Query wording() {
		BooleanQuery.Builder query = new BooleanQuery.Builder();
		this.parsedQuery.plainWords()
			.stream()
			.filter(IndexedWord::isStopWord)
			.forEach((word) -> query.add(stopWord(word), Occur.SHOULD));
		List<Concept> all = this.parsedQuery.units();
		for (int i = 0; i + 1 < all.size(); i++) {
			query.add(sideBySide(all.get(i), all.get(i + 1)), Occur.SHOULD);
		}
		return query.build();
	}

	private Query unit(Concept concept) {
		BooleanQuery.Builder words = new BooleanQuery.Builder();
		concept.words().forEach((word) -> words.add(word(word), Occur.SHOULD));
		if (concept.group() == null || concept.words().size() == 1) {
			return words.build();
		}
		return anyOf(List.of(words.build(), new BoostQuery(token(concept.group()), SAME_MEANING)));
	}

	private Query word(IndexedWord word) {
		List<Query> meanings = new ArrayList<>(meanings(word, 1));
		this.parsedQuery.others(word)
			.forEach((other) -> this.index.lexicon()
				.forms()
				.words(other)
				.forEach((part) -> meanings.addAll(meanings(part, MAYBE_MEANT))));
		return anyOf(meanings);
	}

	private List<Query> meanings(IndexedWord word, float boost) {
		Query itself = new BoostQuery(token(word.stem()), boost);
		String group = this.index.lexicon().thesaurus().group(List.of(word));
		return (group != null) ? List.of(itself, new BoostQuery(token(group), boost * SAME_MEANING)) : List.of(itself);
	}

	/** Returns the query for a token, wherever in an article it stands. */
	private Query token(String token) {
		return new BoostQuery(new TermQuery(new Term(ArticleDocument.WORTH, token)), this.index.known().weight(token));
	}

	/**
	 * Returns the query for a stop word: they tell apart only names, as in "What is
	 * spinal fusion?".
	 */
	private Query stopWord(IndexedWord word) {
		Query inNames = new BooleanQuery.Builder()
			.add(new TermQuery(new Term(ArticleField.TITLE.name(), word.stem())), Occur.SHOULD)
			.add(new TermQuery(new Term(ArticleField.NAMES.name(), word.stem())), Occur.SHOULD)
			.build();
		return new BoostQuery(inNames, STOP_WORD * ArticleField.TITLE.boost() * this.index.known().weight(word.stem()));
	}

	private Query sideBySide(Concept one, Concept next) {
		float weight = (this.index.known().weight(one.token()) + this.index.known().weight(next.token())) / 2;
		return new BoostQuery(
				inFields((field) -> new PhraseQuery(WORDS_BETWEEN, field.name(), one.token(), next.token())),
				SIDE_BY_SIDE * weight);
	}

	private Query inFields(Function<ArticleField, Query> query) {
		return anyOf(Arrays.stream(ArticleField.values())
			.map((field) -> (Query) new BoostQuery(query.apply(field), field.boost()))
			.toList());
	}

	private Query anyOf(List<Query> queries) {
		return (queries.size() == 1) ? queries.get(0) : new DisjunctionMaxQuery(queries, TIE);
	}

}
