package org.spineguide.search;

import java.io.IOException;
import java.io.Reader;
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
 * Word analysis of one language: cuts texts into words, in plain form and as stems. May
 * be used by many threads.
 */
final class WordForms {

	private final LanguageAnalysis languageAnalysis;

	private final Analyzer plain;

	private final Analyzer stems;

	private final Set<String> stopStems;

	private final Set<String> everydayStems;

	private final Set<String> functionStems;

	private final Set<String> otherBodyParts;

	private WordForms(LanguageAnalysis languageAnalysis) {
		this.languageAnalysis = languageAnalysis;
		this.plain = analyzer(languageAnalysis::plain);
		this.stems = analyzer(languageAnalysis::stems);
		this.stopStems = stems(languageAnalysis.stopWords());
		this.everydayStems = stems(languageAnalysis.everydayWords());
		this.functionStems = stems(languageAnalysis.functionWords());
		this.otherBodyParts = stems(languageAnalysis.otherBodyParts());
	}

	/** Creates the word forms of a language by its tag. */
	static WordForms of(String language) {
		return new WordForms(LanguageAnalysis.of(language));
	}

	/** Returns whether a word says little by itself. */
	boolean isStopWord(String stem) {
		return this.stopStems.contains(stem);
	}

	/**
	 * Returns whether a word is known to be spelled right, so that it is not a typo of
	 * another one.
	 */
	boolean isSpelledRight(IndexedWord word) {
		return this.languageAnalysis.isSpelledRight(word.plain());
	}

	/**
	 * Returns whether a word carries a question: neither a stop word nor a function word
	 * nor an everyday word.
	 */
	boolean isTelling(IndexedWord word) {
		return !word.isStopWord() && !isEveryday(word.stem()) && !isFunctionWord(word.stem());
	}

	/** Returns whether a word is an everyday word, so that its rareness means little. */
	boolean isEveryday(String stem) {
		return this.everydayStems.contains(stem);
	}

	/** Returns whether a word is a part of the body other than the spine. */
	boolean isOtherBodyPart(IndexedWord word) {
		return this.otherBodyParts.contains(word.stem());
	}

	/**
	 * Returns whether a word may be left out of a phrase without changing what it means.
	 */
	boolean isFunctionWord(String stem) {
		return this.functionStems.contains(stem);
	}

	private Set<String> stems(Set<String> words) {
		return cut(String.join(" ", words), this.stems).stream().map(Cut::text).collect(Collectors.toUnmodifiableSet());
	}

	/** Returns the analyzer that cuts texts into plain words. */
	Analyzer plain() {
		return this.plain;
	}

	/**
	 * Returns the analyzer that cuts texts into stems, with the groups of a thesaurus
	 * among them.
	 */
	Analyzer stemsWith(Thesaurus thesaurus) {
		return analyzer((source) -> new ThesaurusFilter(this.languageAnalysis.stems(source), thesaurus, this));
	}

	/** Returns the words of a text in order. */
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

	/** Returns the tokens that an analyzer makes of a text, in order. */
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
			protected Reader initReader(String field, Reader text) {
				return SpineLevels.apart(text);
			}

			@Override
			protected TokenStreamComponents createComponents(String field) {
				StandardTokenizer source = new StandardTokenizer();
				return new TokenStreamComponents(source, filters.apply(source));
			}
		};
	}

	/**
	 * Token of a text with its position.
	 *
	 * @param text its form
	 * @param start where it begins in the text
	 * @param end where it ends in the text
	 */
	record Cut(String text, int start, int end) {
	}

}
