package org.spineguide.search;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One or more words that mean one thing.
 *
 * @param words the words
 * @param group the token of the group of names that they belong to, or {@code null}
 */
record Concept(List<IndexedWord> words, @Nullable String group) {

	Concept {
		words = List.copyOf(words);
	}

	/** Returns the token that stands for it in the index. */
	String token() {
		return (this.group != null) ? this.group : this.words.get(0).stem();
	}

}
