package org.spineguide.markdown;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * Context of rendering: what a text can refer to, and the words of the page around it.
 *
 * @param address from a link or picture target as written
 * ({@code ../spinal-fusion/recovery.md#x}, {@code https://...}, {@code /appointments}) to
 * its address in the page; an empty answer takes the link away
 * @param knownReference whether the bibliography has a key
 * @param terms glossary terms to explain at first use
 * @param variables values for <code>{{name}}</code>; telephone numbers become links, the
 * {@code emergency-number} in an emergency box however it is written
 * @param words default headings and urgency of the boxes
 * @param labels the words that the renderer itself speaks
 * @param pictureSize the size of the picture at an address, where it is known
 * @param blocks texts that several pages show, by the name that a page includes them by
 * @param phoneLink from a telephone number as written to the link that calls it
 */
public record RenderContext(UnaryOperator<String> address, Predicate<String> knownReference, Terms terms,
		Map<String, String> variables, Map<CalloutKind, CalloutWords> words, RendererLabels labels,
		Function<String, Optional<PictureSize>> pictureSize, Map<String, SharedBlock> blocks,
		UnaryOperator<String> phoneLink) {

	public RenderContext {
		variables = Map.copyOf(variables);
		words = Map.copyOf(words);
		blocks = Map.copyOf(blocks);
	}

	/** Creates a context that knows the size of no picture and has no shared block. */
	public RenderContext(UnaryOperator<String> address, Predicate<String> knownReference, Terms terms,
			Map<String, String> variables, Map<CalloutKind, CalloutWords> words, RendererLabels labels) {
		this(address, knownReference, terms, variables, words, labels, (picture) -> Optional.empty(), Map.of(),
				PhoneLink::digits);
	}

	/**
	 * Returns the context of a text on its own: addresses stay as written, and nothing is
	 * known.
	 */
	public static RenderContext none() {
		return new RenderContext(UnaryOperator.identity(), (key) -> false, Terms.none(), Map.of(), Map.of(),
				RendererLabels.NONE);
	}

	/** Returns the same context with another resolver of addresses. */
	RenderContext at(UnaryOperator<String> otherAddress) {
		return new RenderContext(otherAddress, this.knownReference, this.terms, this.variables, this.words, this.labels,
				this.pictureSize, this.blocks, this.phoneLink);
	}

	/**
	 * A line of plain text with the values in; a name that is unknown stays as written.
	 */
	public String fill(String text) {
		return Variables.fill(text, this.variables);
	}

	CalloutWords words(CalloutKind kind) {
		return this.words.getOrDefault(kind, CalloutWords.NONE);
	}

}
