package org.spineguide.content.check.readability;

import java.util.List;

import org.spineguide.markdown.Prose;

/**
 * Paragraph or list item of a text.
 *
 * @param line where it begins in the file
 * @param sentences what it says
 */
public record TextBlock(int line, List<Sentence> sentences) {

	public TextBlock {
		sentences = List.copyOf(sentences);
	}

	/**
	 * Returns the paragraphs and list items of a text. "Test only the running text. Skip
	 * titles, headings, captions" (Flesch, <em>How to Write Plain English</em>, 1979):
	 * tables are left out for the same reason.
	 * @param linesBefore how many lines of the file stand before the text
	 */
	static List<TextBlock> of(List<Prose> prose, int linesBefore) {
		return prose.stream()
			.filter((part) -> part.kind() == Prose.Kind.PARAGRAPH || part.kind() == Prose.Kind.ITEM)
			.map((part) -> new TextBlock(part.line() + linesBefore, Sentence.in(part.text())))
			.filter((textBlock) -> !textBlock.sentences().isEmpty())
			.toList();
	}

}
