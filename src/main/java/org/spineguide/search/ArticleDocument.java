package org.spineguide.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

import org.spineguide.content.Article;
import org.spineguide.content.GlossaryTerm;
import org.spineguide.search.WordForms.Cut;

/** Lucene document of an article. */
final class ArticleDocument {

	/** Field with the path of the article. */
	static final String PATH = "path";

	/** Field with its tags. */
	static final String TAG = "tag";

	/** Field with the tokens of its names. */
	static final String NAME_TOKENS = "name-tokens";

	/** Field with every word in it, as it is written. */
	static final String WORD = "word";

	/** Field with every word in its names, as it is written. */
	static final String NAME_WORD = "name-word";

	/** Field with the score of every token in it. */
	static final String WORTH = "worth";

	private static final FieldType WITH_PLACES = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);

	private static final FieldType WITH_LETTERS = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);

	private static final FieldType COUNTED = type(IndexOptions.DOCS_AND_FREQS);

	private static final FieldType PRESENCE = type(IndexOptions.DOCS);

	private final Document document = new Document();

	private final Map<String, TermScore> worths = new HashMap<>();

	private final Lexicon lexicon;

	private ArticleDocument(Lexicon lexicon) {
		this.lexicon = lexicon;
	}

	/** Creates the document of an article. */
	static Document of(Article article, List<String> askedAs, Lexicon lexicon) {
		ArticleDocument made = new ArticleDocument(lexicon);
		made.document.add(new StringField(PATH, article.path().value(), Field.Store.NO));
		made.document.add(new BinaryDocValuesField(PATH, new BytesRef(article.path().value())));
		article.navigation().tags().forEach((tag) -> made.document.add(new StringField(TAG, tag, Field.Store.NO)));
		made.add(ArticleField.TITLE, Stream.of(article.title()));
		made.add(ArticleField.NAMES, article.navigation().alsoKnownAs().stream());
		made.add(ArticleField.TERMS, lexicon.termsOf(article.path()).stream().flatMap(ArticleDocument::names));
		made.add(ArticleField.ASKED, askedAs.stream());
		made.add(ArticleField.HEADINGS, Stream.concat(article.body().sections().stream().map(Article.Section::title),
				article.body().questions().stream().map(Article.Question::question)));
		made.add(ArticleField.SUMMARY, Stream.of(article.summary()));
		made.add(ArticleField.TEXT, Stream.of(article.body().text()));
		names(article).forEach((name) -> made.document.add(new Field(NAME_WORD, name, PRESENCE)));
		made.document.add(new Field(WORTH, new TermScoreStream(made.worths), COUNTED));
		made.document.add(new BinaryDocValuesField(NAME_TOKENS,
				NameList.write(made.tokens(names(article)), made.tokens(askedAs.stream()), lexicon.tokens())));
		return made.document;
	}

	/** Returns the names of an article. */
	static Stream<String> names(Article article) {
		return Stream.concat(Stream.of(article.title()), article.navigation().alsoKnownAs().stream());
	}

	/** Returns the names of a term. */
	static Stream<String> names(GlossaryTerm term) {
		return Stream.concat(Stream.of(term.term()), term.alsoKnownAs().stream());
	}

	private void add(ArticleField field, Stream<String> texts) {
		Map<String, Integer> counts = new HashMap<>();
		List<String> all = texts.toList();
		all.forEach((text) -> {
			List<Cut> cuts = WordForms.cut(text, this.lexicon.analyzer());
			cuts.forEach((cut) -> counts.merge(cut.text(), 1, Integer::sum));
			this.document.add(new Field(field.name(), new TokenReplay(cuts),
					(field == ArticleField.TEXT) ? WITH_LETTERS : WITH_PLACES));
		});
		this.document.add(new Field(WORD, String.join("\n", all), PRESENCE));
		int length = counts.values().stream().mapToInt(Integer::intValue).sum();
		counts.forEach((token, count) -> this.worths.computeIfAbsent(token, (key) -> new TermScore())
			.add(field.worth(count, length)));
	}

	/** Returns the tokens of each name. */
	private List<List<String>> tokens(Stream<String> names) {
		return names.map(this.lexicon.forms()::words)
			.map((words) -> NameTokens.of(words, this.lexicon.units().of(words)))
			.distinct()
			.toList();
	}

	private static FieldType type(IndexOptions options) {
		FieldType type = new FieldType();
		type.setIndexOptions(options);
		type.setTokenized(true);
		type.setOmitNorms(true);
		type.freeze();
		return type;
	}

}
