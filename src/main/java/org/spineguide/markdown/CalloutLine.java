package org.spineguide.markdown;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jetbrains.annotations.NotNull;

/** First line of a callout box, {@code [!urgent] Call us today if:}. */
final class CalloutLine extends Block {

	private final CalloutKind kind;

	CalloutLine(BasedSequence line, CalloutKind kind) {
		super(line);
		this.kind = kind;
	}

	CalloutKind kind() {
		return this.kind;
	}

	@Override
	public BasedSequence @NotNull [] getSegments() {
		return EMPTY_SEGMENTS;
	}

}
