package org.spineguide.markdown;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Replaces parts of a text node, left to right, with other nodes. */
final class TextReplacement {

	private final TextNode node;

	private final String text;

	private final List<Node> pieces = new ArrayList<>();

	private int done;

	TextReplacement(TextNode node) {
		this.node = node;
		this.text = node.getWholeText();
	}

	/** Replaces some words with other nodes. */
	void replace(int start, int end, Node... others) {
		this.pieces.add(new TextNode(this.text.substring(this.done, start)));
		Collections.addAll(this.pieces, others);
		this.done = end;
	}

	/** Puts the result into the page. */
	void paste() {
		if (this.pieces.isEmpty() || !(this.node.parentNode() instanceof Element parent)) {
			return;
		}
		this.pieces.add(new TextNode(this.text.substring(this.done)));
		// All at once: one by one takes time by the square.
		parent.insertChildren(this.node.siblingIndex(), this.pieces);
		this.node.remove();
	}

}
