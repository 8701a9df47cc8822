package org.spineguide.search;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.jspecify.annotations.Nullable;

import org.spineguide.search.WordForms.Cut;

/**
 * Token filter that adds the token of a group wherever one of its names begins, at the
 * same position as the name's first word.
 */
final class ThesaurusFilter extends TokenFilter {

	/** Largest number of stop words within a name ("pain down the back of my leg"). */
	private static final int STOP_WORDS_WITHIN = 3;

	private final CharTermAttribute stem = addAttribute(CharTermAttribute.class);

	private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);

	private final OffsetAttribute place = addAttribute(OffsetAttribute.class);

	private final Thesaurus thesaurus;

	private final WordForms forms;

	/** Stems read ahead to see where names end. */
	private final List<Cut> ahead = new ArrayList<>();

	private final Deque<Cut> groups = new ArrayDeque<>();

	private boolean ended;

	ThesaurusFilter(TokenStream stems, Thesaurus thesaurus, WordForms forms) {
		super(stems);
		this.thesaurus = thesaurus;
		this.forms = forms;
	}

	@Override
	public boolean incrementToken() throws IOException {
		Cut group = this.groups.poll();
		if (group != null) {
			write(group, 0);
			return true;
		}
		Cut first = ahead(0);
		if (first == null) {
			return false;
		}
		findNames(first);
		this.ahead.remove(0);
		write(first, 1);
		return true;
	}

	private void write(Cut cut, int steps) {
		clearAttributes();
		this.stem.append(cut.text());
		this.step.setPositionIncrement(steps);
		this.place.setOffset(cut.start(), cut.end());
	}

	private void findNames(Cut first) throws IOException {
		Thesaurus.Node node = this.thesaurus.root().next(first.text());
		Cut last = first;
		int index = 0;
		int stopWords = 0;
		while (node != null && last != null) {
			if (node.token() != null) {
				this.groups.add(new Cut(node.token(), first.start(), last.end()));
			}
			last = ahead(++index);
			while (last != null && this.forms.isStopWord(last.text()) && stopWords++ < STOP_WORDS_WITHIN) {
				last = ahead(++index);
			}
			node = (last != null) ? node.next(last.text()) : null;
		}
	}

	private @Nullable Cut ahead(int index) throws IOException {
		while (this.ahead.size() <= index && !this.ended) {
			this.ended = !this.input.incrementToken();
			if (!this.ended) {
				this.ahead.add(new Cut(this.stem.toString(), this.place.startOffset(), this.place.endOffset()));
			}
		}
		return (index < this.ahead.size()) ? this.ahead.get(index) : null;
	}

	@Override
	public void reset() throws IOException {
		super.reset();
		this.ahead.clear();
		this.groups.clear();
		this.ended = false;
	}

}
