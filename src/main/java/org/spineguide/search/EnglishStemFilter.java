package org.spineguide.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * Brings English words to their stems, and remembers those of the words it met: a library
 * has many words, but few different ones.
 */
final class EnglishStemFilter extends TokenFilter {

	private static final int MOST_REMEMBERED = 20_000;

	private final CharTermAttribute word = addAttribute(CharTermAttribute.class);

	private final EnglishStemmer stemmer = new EnglishStemmer();

	private final Map<String, String> stems = new HashMap<>();

	EnglishStemFilter(TokenStream words) {
		super(words);
	}

	@Override
	public boolean incrementToken() throws IOException {
		if (!this.input.incrementToken()) {
			return false;
		}
		if (this.stems.size() >= MOST_REMEMBERED) {
			this.stems.clear();
		}
		String stem = this.stems.computeIfAbsent(this.word.toString(), this::stem);
		this.word.setEmpty().append(stem);
		return true;
	}

	private String stem(String plain) {
		this.stemmer.setCurrent(plain);
		this.stemmer.stem();
		return this.stemmer.getCurrent();
	}

}
