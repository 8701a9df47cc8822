package org.spineguide.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Groups words into concepts with the help of a thesaurus. */
final class Concepts {

	private final Thesaurus thesaurus;

	Concepts(Thesaurus thesaurus) {
		this.thesaurus = thesaurus;
	}

	/**
	 * Returns the concepts of a text in order: the longest names of groups first,
	 * whatever the order of their words, then what is left word by word. Stop words count
	 * only where there is nothing else.
	 */
	List<Concept> of(List<IndexedWord> words) {
		List<IndexedWord> content = words.stream().filter((word) -> !word.isStopWord()).toList();
		List<IndexedWord> left = content.isEmpty() ? words : content;
		boolean[] taken = new boolean[left.size()];
		List<Concept> units = new ArrayList<>();
		for (int length = Math.min(Math.max(1, this.thesaurus.longest()), left.size()); length > 0; length--) {
			for (int start = 0; start + length <= left.size(); start++) {
				List<IndexedWord> span = left.subList(start, start + length);
				String group = isFree(taken, start, length) ? this.thesaurus.group(span) : null;
				if (group != null || length == 1 && !taken[start]) {
					units.add(new Concept(span, group));
					Arrays.fill(taken, start, start + length, true);
				}
			}
		}
		units.sort(Comparator.comparingInt((concept) -> concept.words().get(0).start()));
		return units;
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
