package org.spineguide.search;

import java.io.IOException;
import java.util.Map;
import java.util.Set;

import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Token filter that reduces English contractions to the word in them that matters, so
 * that "didn't take" and "did not take" are the same.
 */
final class ContractionFilter extends TokenFilter {

	private static final Set<String> NOT = Set.of("aint", "arent", "didnt", "doesnt", "dont", "hadnt", "hasnt",
			"havent", "isnt", "mustnt", "shouldnt", "wasnt", "werent", "wont", "wouldnt");

	private static final Set<String> CANNOT = Set.of("cant", "couldnt");

	private static final Map<String, String> SPOKEN = Map.of("wanna", "want", "gonna", "going", "gotta", "got");

	private final CharTermAttribute word = addAttribute(CharTermAttribute.class);

	ContractionFilter(TokenStream plain) {
		super(plain);
	}

	@Override
	public boolean incrementToken() throws IOException {
		if (!this.input.incrementToken()) {
			return false;
		}
		int length = this.word.length();
		if (length > 3 && this.word.charAt(length - 1) == 't') {
			String text = this.word.toString();
			if (NOT.contains(text)) {
				this.word.setEmpty().append("not");
			}
			else if (CANNOT.contains(text)) {
				this.word.setEmpty().append("cannot");
			}
		}
		else if (length == 5 && this.word.charAt(4) == 'a') {
			String meant = SPOKEN.get(this.word.toString());
			if (meant != null) {
				this.word.setEmpty().append(meant);
			}
		}
		return true;
	}

}
