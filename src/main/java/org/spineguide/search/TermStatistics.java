package org.spineguide.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.index.TermsEnum.SeekStatus;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.util.BytesRef;

/**
 * Term statistics: the words that the articles of one index have, and the weight of each.
 */
final class TermStatistics {

	/** Weight of the rarity of a token in names against its rarity anywhere. */
	private static final float NAMES_AGAINST_TEXT = 0.5F;

	/** Weight of an everyday word against one that is as rare. */
	private static final float EVERYDAY = 0.6F;

	/**
	 * Smallest weight: common words of names count a little, so that they do not count as
	 * nothing.
	 */
	private static final float LEAST = 0.05F;

	/** Weight of stop words of names against other words. */
	private static final float STOP_WORD = 0.15F;

	private static final Set<ArticleField> NAMES = EnumSet.of(ArticleField.TITLE, ArticleField.NAMES,
			ArticleField.TERMS, ArticleField.HEADINGS);

	private static final Set<ArticleField> WRITTEN = EnumSet.of(ArticleField.TITLE, ArticleField.HEADINGS,
			ArticleField.SUMMARY, ArticleField.TEXT, ArticleField.ASKED);

	private static final Set<ArticleField> NAMED = EnumSet
		.complementOf(EnumSet.of(ArticleField.SUMMARY, ArticleField.TEXT));

	private static final Set<ArticleField> SUBJECTS = EnumSet.of(ArticleField.TITLE, ArticleField.NAMES,
			ArticleField.TERMS);

	/**
	 * Largest number of words between two words of a name; farther apart they are of two
	 * names, which have no gap between them.
	 */
	private static final int WITHIN_NAME = 2;

	private final IndexReader reader;

	private final IndexSearcher searcher;

	private final Lexicon lexicon;

	private final Map<String, Float> weights = new ConcurrentHashMap<>();

	/** Weights within names, by number; NaN until they are computed. */
	private final float[] nameWeights;

	TermStatistics(IndexReader reader, Lexicon lexicon) {
		this.reader = reader;
		this.searcher = new IndexSearcher(reader);
		this.lexicon = lexicon;
		this.nameWeights = new float[lexicon.tokens().size()];
		Arrays.fill(this.nameWeights, Float.NaN);
	}

	/** Returns which of the numbered tokens are among some. */
	boolean[] marked(List<String> tokens) {
		boolean[] marked = new boolean[this.nameWeights.length];
		tokens.stream()
			.mapToInt(this.lexicon.tokens()::known)
			.filter((number) -> number >= 0 && number < marked.length)
			.forEach((number) -> marked[number] = true);
		return marked;
	}

	/** Returns the weight of a token of a name. */
	float nameWeight(String token) {
		float weight = weight(NameTokens.plain(token)) + LEAST;
		return NameTokens.isStopWord(token) ? STOP_WORD * weight : weight;
	}

	/** Returns the weight of a token of a name by its number. */
	float nameWeight(int number) {
		float weight = this.nameWeights[number];
		if (Float.isNaN(weight)) {
			weight = nameWeight(this.lexicon.tokens().token(number));
			this.nameWeights[number] = weight;
		}
		return weight;
	}

	/**
	 * Returns whether some article or the lexicon has a word, in this form or another.
	 */
	boolean knows(IndexedWord word) {
		return this.lexicon.has(word) || isInArticles(word);
	}

	/**
	 * Returns whether some article, term or other name has a word, in this form or
	 * another.
	 */
	boolean isAnywhere(IndexedWord word) {
		return this.lexicon.names(word) || isInArticles(word);
	}

	private boolean isInArticles(IndexedWord word) {
		return articlesWith(ArticleDocument.WORD, word.plain()) > 0 || articlesWith(word.stem()) > 0;
	}

	/**
	 * Returns whether each word of a text stands in some name, rather than in running
	 * text alone.
	 */
	boolean areInNames(String text) {
		return this.lexicon.forms().words(text).stream().allMatch(this::isInNames);
	}

	/** Returns whether each word of a text stands in some name as it is written. */
	boolean areNamed(String text) {
		return this.lexicon.forms().words(text).stream().allMatch(this::isNamed);
	}

	private boolean isInNames(IndexedWord word) {
		return this.lexicon.has(word)
				|| NAMES.stream().anyMatch((field) -> articlesWith(field.name(), word.stem()) > 0);
	}

	/**
	 * Returns whether a word stands in some name as it is written, and not in other forms
	 * only.
	 */
	boolean isNamed(IndexedWord word) {
		return this.lexicon.words().contains(word.plain()) || articlesWith(ArticleDocument.NAME_WORD, word.plain()) > 0;
	}

	/**
	 * Returns whether a word stands among the other names of articles and in no sentence,
	 * title or heading.
	 */
	boolean isOnlyInOtherNames(IndexedWord word) {
		return !this.lexicon.has(word) && !isWritten(word);
	}

	/** Returns whether each word of a text stands in some sentence, title or heading. */
	boolean areWritten(String text) {
		return this.lexicon.forms().words(text).stream().allMatch(this::isWritten);
	}

	private boolean isWritten(IndexedWord word) {
		return WRITTEN.stream().anyMatch((field) -> articlesWith(field.name(), word.stem()) > 0);
	}

	/**
	 * Returns the weight of a token, from 0 for one that is everywhere to 1 for one that
	 * is nowhere. The share of articles that have it decides, so that it means the same
	 * in a library of fifty articles and of thousands.
	 */
	float weight(String token) {
		Float weight = this.weights.get(token);
		return (weight != null) ? weight : newWeight(token);
	}

	/**
	 * Returns the weight of a token that was not computed before; weights of tokens that
	 * readers make up are not kept, or they would fill memory.
	 */
	private float newWeight(String token) {
		int inNames = Math.max(articlesWith(ArticleField.TITLE.name(), token),
				articlesWith(ArticleField.NAMES.name(), token));
		int anywhere = articlesWith(token);
		float weight = NAMES_AGAINST_TEXT * rarity(inNames) + (1 - NAMES_AGAINST_TEXT) * rarity(anywhere);
		if (this.lexicon.forms().isEveryday(token)) {
			weight *= EVERYDAY;
		}
		if (anywhere > 0) {
			this.weights.put(token, weight);
		}
		return weight;
	}

	private float rarity(int articlesWith) {
		int articles = this.reader.numDocs();
		double rarity = Math.log(1 + (articles - articlesWith + 0.5) / (articlesWith + 0.5));
		return (float) Math.max(0, rarity / Math.log(1 + (articles + 0.5) / 0.5));
	}

	/** Returns the document frequency of a token in the field that has it most often. */
	int articlesWith(String token) {
		int most = 0;
		for (ArticleField field : ArticleField.values()) {
			most = Math.max(most, articlesWith(field.name(), token));
		}
		return most;
	}

	private int articlesWith(String field, String token) {
		try {
			return this.reader.docFreq(new Term(field, token));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Returns how many articles have two words side by side in the field that has them
	 * most often.
	 */
	int articlesWithSideBySide(IndexedWord first, IndexedWord second) {
		int most = 0;
		try {
			for (ArticleField field : ArticleField.values()) {
				most = Math.max(most, this.searcher.count(new PhraseQuery(field.name(), first.stem(), second.stem())));
			}
			return most;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Returns whether two tokens stand together in some article.
	 * @param words how many words there may be between them
	 */
	boolean areTogether(String first, String second, int words) {
		try {
			for (ArticleField field : ArticleField.values()) {
				int between = NAMED.contains(field) ? Math.min(words, WITHIN_NAME) : words;
				if (this.searcher.count(new PhraseQuery(between, field.name(), first, second)) > 0) {
					return true;
				}
			}
			return false;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Returns whether some article about one token has another one in a heading or name.
	 */
	boolean hasHeading(String subject, String heading) {
		try {
			return this.searcher.count(new BooleanQuery.Builder().add(in(SUBJECTS, subject), Occur.MUST)
				.add(in(NAMED, heading), Occur.MUST)
				.build()) > 0;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Query in(Set<ArticleField> fields, String token) {
		BooleanQuery.Builder query = new BooleanQuery.Builder();
		fields.forEach((field) -> query.add(new TermQuery(new Term(field.name(), token)), Occur.SHOULD));
		return query.build();
	}

	/** Returns whether a token stands in so few texts and in nothing else. */
	boolean isInPassing(String token, int texts) {
		return Arrays.stream(ArticleField.values())
			.allMatch((field) -> articlesWith(field.name(), token) <= ((field == ArticleField.TEXT) ? texts : 0));
	}

	/** Returns the share of articles whose text has a token. */
	double shareOfTexts(String token) {
		return (double) articlesWith(ArticleField.TEXT.name(), token) / Math.max(1, this.reader.numDocs());
	}

	/**
	 * Finds every word within an edit distance, with the number of articles that have it.
	 */
	void near(String word, int edits, BiConsumer<String, Integer> found) {
		each((terms) -> new FuzzyTermsEnum(terms, new Term(ArticleDocument.WORD, word), edits, 0, true), "", found);
		this.lexicon.words()
			.stream()
			.filter((other) -> Math.abs(other.length() - word.length()) <= edits)
			.filter((other) -> EditDistance.between(word, other) <= edits)
			.forEach((other) -> found.accept(other, 0));
	}

	/** Finds every word that begins so, with the number of articles that have it. */
	void startingWith(String start, BiConsumer<String, Integer> found) {
		each(Terms::iterator, start, found);
		this.lexicon.words().stream().filter((word) -> word.startsWith(start)).forEach((word) -> found.accept(word, 0));
	}

	private void each(Walk walk, String start, BiConsumer<String, Integer> found) {
		try {
			Terms terms = MultiTerms.getTerms(this.reader, ArticleDocument.WORD);
			if (terms == null) {
				return;
			}
			TermsEnum words = walk.over(terms);
			BytesRef word = start.isEmpty() ? words.next()
					: (words.seekCeil(new BytesRef(start)) != SeekStatus.END) ? words.term() : null;
			while (word != null && word.utf8ToString().startsWith(start)) {
				found.accept(word.utf8ToString(), words.docFreq());
				word = words.next();
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Traversal of the words of an index. */
	private interface Walk {

		TermsEnum over(Terms terms) throws IOException;

	}

}
