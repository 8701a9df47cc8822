package org.spineguide.search;

import java.util.Iterator;
import java.util.Map;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;

/** Token filter that hands the score of each token to the index as its term frequency. */
final class TermScoreStream extends TokenStream {

	private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

	private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);

	private final Iterator<Map.Entry<String, TermScore>> tokens;

	TermScoreStream(Map<String, TermScore> tokens) {
		this.tokens = tokens.entrySet().iterator();
	}

	@Override
	public boolean incrementToken() {
		if (!this.tokens.hasNext()) {
			return false;
		}
		clearAttributes();
		Map.Entry<String, TermScore> token = this.tokens.next();
		this.term.append(token.getKey());
		this.frequency.setTermFrequency(Math.max(1, Math.round(token.getValue().sum() * TermScore.SCALE)));
		return true;
	}

}
