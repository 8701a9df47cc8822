package org.spineguide.search;

import java.io.IOException;

import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Writes words in lower case and without apostrophes. */
final class PlainWordFilter extends TokenFilter {

	private final CharTermAttribute word = addAttribute(CharTermAttribute.class);

	PlainWordFilter(TokenStream words) {
		super(words);
	}

	@Override
	public boolean incrementToken() throws IOException {
		if (!this.input.incrementToken()) {
			return false;
		}
		char[] letters = this.word.buffer();
		int length = 0;
		for (int i = 0; i < this.word.length(); i++) {
			if (letters[i] != '\'') {
				letters[length++] = Character.toLowerCase(letters[i]);
			}
		}
		this.word.setLength(length);
		return true;
	}

}
