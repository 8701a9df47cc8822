package org.spineguide.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Cuts texts of one language into words, writes them plainly and brings them to their
 * stems. May be used by many threads.
 */
final class WordForms {

	private final LanguageAnalysis languageAnalysis;

	private final Analyzer plain;

	private final Analyzer stems;

	private final Set<String> stopStems;

	private final Set<String> everydayStems;

	private final Set<String> functionStems;

	private WordForms(LanguageAnalysis languageAnalysis) {
		this.languageAnalysis = languageAnalysis;
		this.plain = analyzer(languageAnalysis::plain);
		this.stems = analyzer(languageAnalysis::stems);
		this.stopStems = stems(languageAnalysis.stopWords());
		this.everydayStems = stems(languageAnalysis.everydayWords());
		this.functionStems = stems(languageAnalysis.functionWords());
	}

	/** The word forms of a language, told by its tag. */
	static WordForms of(String language) {
		return new WordForms(LanguageAnalysis.of(language));
	}

	/** Whether a word says little by itself. */
	boolean isStopWord(String stem) {
		return this.stopStems.contains(stem);
	}

	/** Whether a word is known to be spelled right, so that it is no slip for another. */
	boolean isSpelledRight(IndexedWord word) {
		return this.languageAnalysis.isSpelledRight(word.plain());
	}

	/** Whether a word carries a question: neither a stop word nor one of any talk. */
	boolean isTelling(IndexedWord word) {
		return !word.isStopWord() && !isEveryday(word.stem());
	}

	/** Whether a word belongs to any talk, so that its rareness means little. */
	boolean isEveryday(String stem) {
		return this.everydayStems.contains(stem);
	}

	/** Whether a word may be left out of a phrase without changing what it means. */
	boolean isFunctionWord(String stem) {
		return this.functionStems.contains(stem);
	}

	private Set<String> stems(Set<String> words) {
		return cut(String.join(" ", words), this.stems).stream().map(Cut::text).collect(Collectors.toUnmodifiableSet());
	}

	/** Cuts texts into plain words. */
	Analyzer plain() {
		return this.plain;
	}

	/** Cuts texts into stems, with the groups of a thesaurus among them. */
	Analyzer stemsWith(Thesaurus thesaurus) {
		return analyzer((source) -> new ThesaurusFilter(this.languageAnalysis.stems(source), thesaurus, this));
	}

	/** The words of a text in order. */
	List<IndexedWord> words(String text) {
		List<Cut> plain = cut(text, this.plain);
		List<Cut> stems = cut(text, this.stems);
		List<IndexedWord> words = new ArrayList<>(plain.size());
		for (int i = 0; i < plain.size(); i++) {
			Cut word = plain.get(i);
			String stem = stems.get(i).text();
			words.add(new IndexedWord(word.text(), stem, isStopWord(stem), word.start(), word.end()));
		}
		return words;
	}

	/** Tokens that an analyzer makes of a text, in order. */
	static List<Cut> cut(String text, Analyzer analyzer) {
		List<Cut> cuts = new ArrayList<>();
		try (TokenStream stream = analyzer.tokenStream("", text)) {
			CharTermAttribute word = stream.addAttribute(CharTermAttribute.class);
			OffsetAttribute place = stream.addAttribute(OffsetAttribute.class);
			stream.reset();
			while (stream.incrementToken()) {
				cuts.add(new Cut(word.toString(), place.startOffset(), place.endOffset()));
			}
			stream.end();
			return cuts;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Analyzer analyzer(UnaryOperator<TokenStream> filters) {
		return new Analyzer() {
			@Override
			protected TokenStreamComponents createComponents(String field) {
				StandardTokenizer source = new StandardTokenizer();
				return new TokenStreamComponents(source, filters.apply(source));
			}
		};
	}

	/**
	 * A piece that was cut from a text.
	 *
	 * @param text its form
	 * @param start where it begins in the text
	 * @param end where it ends in the text
	 */
	record Cut(String text, int start, int end) {
	}

}
