package org.spineguide.search;

import java.util.List;

/**
 * Name of an article or a term, as people may type it.
 *
 * @param text the name
 * @param words its words in lower case
 */
record IndexedName(String text, List<String> words) {

	static IndexedName of(String text, WordForms forms) {
		return new IndexedName(text, WordForms.cut(text, forms.plain()).stream().map(WordForms.Cut::text).toList());
	}

	/** Returns whether each of the prefixes begins a word. */
	boolean hasWordsStarting(List<String> beginnings) {
		return beginnings.stream().allMatch((start) -> this.words.stream().anyMatch((word) -> word.startsWith(start)));
	}

	/** Returns whether it begins with what was typed. */
	boolean startsWith(List<String> typed) {
		return String.join(" ", this.words).startsWith(String.join(" ", typed));
	}

}
