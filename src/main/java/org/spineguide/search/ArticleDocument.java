package org.spineguide.search;

import java.util.List;
import java.util.stream.Collectors;
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
import org.spineguide.content.Question;
import org.spineguide.content.Section;

/** What the index keeps of an article. */
final class ArticleDocument {

	/** Where the article stands. */
	static final String PATH = "path";

	/** What it has in common with others. */
	static final String TAG = "tag";

	/** The tokens of each of its names, a line for each name. */
	static final String NAME_TOKENS = "name-tokens";

	/** Every word in it, as it is written. */
	static final String WORD = "word";

	/** Every word in its names, as it is written. */
	static final String NAME_WORD = "name-word";

	private static final FieldType WITH_PLACES = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, false);

	private static final FieldType PRESENCE = type(IndexOptions.DOCS, true);

	private final Document document = new Document();

	private ArticleDocument() {
	}

	/** Makes the document of an article. */
	static Document of(Article article, List<String> askedAs, Lexicon lexicon) {
		ArticleDocument made = new ArticleDocument();
		made.document.add(new StringField(PATH, article.path().value(), Field.Store.NO));
		made.document.add(new BinaryDocValuesField(PATH, new BytesRef(article.path().value())));
		article.tags().forEach((tag) -> made.document.add(new StringField(TAG, tag, Field.Store.NO)));
		made.add(ArticleField.TITLE, Stream.of(article.title()));
		made.add(ArticleField.NAMES, article.alsoKnownAs().stream());
		made.add(ArticleField.TERMS, lexicon.termsOf(article.path()).stream().flatMap(ArticleDocument::names));
		made.add(ArticleField.ASKED, askedAs.stream());
		made.add(ArticleField.HEADINGS, Stream.concat(article.sections().stream().map(Section::title),
				article.questions().stream().map(Question::question)));
		made.add(ArticleField.SUMMARY, Stream.of(article.summary()));
		made.add(ArticleField.TEXT, Stream.of(article.text()));
		names(article).forEach((name) -> made.document.add(new Field(NAME_WORD, name, PRESENCE)));
		String nameTokens = names(article).map(lexicon.forms()::words)
			.map((words) -> String.join(" ", NameTokens.of(words, lexicon.units().of(words))))
			.distinct()
			.collect(Collectors.joining("\n"));
		made.document.add(new BinaryDocValuesField(NAME_TOKENS, new BytesRef(nameTokens)));
		String askedTokens = askedAs.stream()
			.map(lexicon.forms()::words)
			.map((words) -> String.join(" ", NameTokens.of(words, lexicon.units().of(words))))
			.distinct()
			.collect(Collectors.joining("\n"));
		made.document.add(new BinaryDocValuesField("asked-tokens", new BytesRef(askedTokens)));
		return made.document;
	}

	/** The names of an article. */
	static Stream<String> names(Article article) {
		return Stream.concat(Stream.of(article.title()), article.alsoKnownAs().stream());
	}

	/** The names of a term. */
	static Stream<String> names(GlossaryTerm term) {
		return Stream.concat(Stream.of(term.term()), term.alsoKnownAs().stream());
	}

	private void add(ArticleField field, Stream<String> texts) {
		texts.forEach((text) -> {
			this.document.add(new Field(field.name(), text, WITH_PLACES));
			this.document.add(new Field(WORD, text, PRESENCE));
		});
	}

	private static FieldType type(IndexOptions options, boolean omitNorms) {
		FieldType type = new FieldType();
		type.setIndexOptions(options);
		type.setTokenized(true);
		type.setOmitNorms(omitNorms);
		type.freeze();
		return type;
	}

}
