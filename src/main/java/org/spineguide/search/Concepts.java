package org.spineguide.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/** Groups words into concepts with the help of a thesaurus. */
final class Concepts {

	private final Thesaurus thesaurus;

	Concepts(Thesaurus thesaurus) {
		this.thesaurus = thesaurus;
	}

	/**
	 * Returns the concepts of a text in order: the longest names of groups first, and of
	 * equal ones those whose words are in order ("doctor says bone on bone" is no "bone
	 * doctor"), then what is left word by word. Stop words count only where there is
	 * nothing else.
	 */
	List<Concept> of(List<IndexedWord> words) {
		List<IndexedWord> content = words.stream().filter((word) -> !word.isStopWord()).toList();
		List<IndexedWord> left = content.isEmpty() ? words : content;
		boolean[] taken = new boolean[left.size()];
		List<Concept> units = new ArrayList<>();
		for (int length = Math.min(Math.max(1, this.thesaurus.longest()), left.size()); length > 0; length--) {
			take(left, length, this.thesaurus::groupInOrder, taken, units);
			take(left, length, this.thesaurus::group, taken, units);
		}
		for (int i = 0; i < left.size(); i++) {
			if (!taken[i]) {
				units.add(new Concept(left.subList(i, i + 1), null));
			}
		}
		units.sort(Comparator.comparingInt((concept) -> concept.words().get(0).start()));
		return units;
	}

	/** Takes the spans of words of one length that are a name of some group. */
	private static void take(List<IndexedWord> words, int length, Function<List<IndexedWord>, @Nullable String> groups,
			boolean[] taken, List<Concept> units) {
		for (int start = 0; start + length <= words.size(); start++) {
			List<IndexedWord> span = words.subList(start, start + length);
			String group = isFree(taken, start, length) ? groups.apply(span) : null;
			if (group != null) {
				units.add(new Concept(span, group));
				Arrays.fill(taken, start, start + length, true);
			}
		}
	}

	private static boolean isFree(boolean[] taken, int start, int length) {
		for (int i = start; i < start + length; i++) {
			if (taken[i]) {
				return false;
			}
		}
		return true;
	}

}
