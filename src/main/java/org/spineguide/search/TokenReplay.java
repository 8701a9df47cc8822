package org.spineguide.search;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

import org.spineguide.search.WordForms.Cut;

/** Token stream of a text that was analyzed already, for the index. */
final class TokenReplay extends TokenStream {

	private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

	private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);

	private final OffsetAttribute place = addAttribute(OffsetAttribute.class);

	private final Iterator<Cut> cuts;

	private int end;

	TokenReplay(List<Cut> cuts) {
		this.cuts = cuts.iterator();
	}

	@Override
	public boolean incrementToken() {
		if (!this.cuts.hasNext()) {
			return false;
		}
		clearAttributes();
		Cut cut = this.cuts.next();
		this.term.append(cut.text());
		this.step.setPositionIncrement(Thesaurus.isGroup(cut.text()) ? 0 : 1);
		this.place.setOffset(cut.start(), cut.end());
		this.end = Math.max(this.end, cut.end());
		return true;
	}

	/** Ends the text: the next text of the same field is counted on from here. */
	@Override
	public void end() throws IOException {
		super.end();
		this.place.setOffset(this.end, this.end);
	}

}
