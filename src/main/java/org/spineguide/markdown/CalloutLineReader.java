package org.spineguide.markdown;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessorFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/**
 * Flexmark paragraph preprocessor that takes the line that names a callout box off the
 * paragraph after it, before tables are looked for: a table may begin on the very next
 * line.
 */
final class CalloutLineReader implements ParagraphPreProcessor {

	// Obsidian lets a minus or a plus say whether the box is folded.
	private static final Pattern LINE = Pattern.compile("\\[!([A-Za-z-]+)][+-]?[ \\t]*(.*)", Pattern.DOTALL);

	@Override
	public int preProcessBlock(Paragraph block, ParserState state) {
		if (!(block.getParent() instanceof BlockQuote) || block.getPrevious() != null) {
			return 0;
		}
		BasedSequence words = block.getLineChars(0).trim();
		Matcher matcher = LINE.matcher(words);
		Optional<CalloutKind> kind = matcher.matches() ? CalloutKind.of(matcher.group(1)) : Optional.empty();
		if (kind.isEmpty()) {
			return 0;
		}
		CalloutLine callout = new CalloutLine(words, kind.get());
		state.getInlineParser().parse(words.subSequence(matcher.start(2), matcher.end(2)), callout);
		block.insertBefore(callout);
		state.blockAdded(callout);
		// Up to the next line's own words: what is left must not begin with the quote's
		// mark.
		int end = (block.getLineCount() > 1) ? block.getLineChars(1).getStartOffset() : block.getEndOffset();
		return end - block.getStartOffset();
	}

	/** Lets Flexmark run the reader after link definitions, together with tables. */
	static final class Factory implements ParagraphPreProcessorFactory {

		@Override
		public ParagraphPreProcessor apply(ParserState state) {
			return new CalloutLineReader();
		}

		@Override
		public boolean affectsGlobalScope() {
			return false;
		}

		@Override
		public Set<Class<?>> getAfterDependents() {
			return Set.of(ReferencePreProcessorFactory.class);
		}

		@Override
		public @Nullable Set<Class<?>> getBeforeDependents() {
			return null;
		}

	}

}
