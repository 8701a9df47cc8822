package org.spineguide.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Gathers words into units of meaning with the help of a thesaurus. */
final class Units {

	private final Thesaurus thesaurus;

	Units(Thesaurus thesaurus) {
		this.thesaurus = thesaurus;
	}

	/**
	 * The units of a text in order: the longest names of groups first, whatever the order
	 * of their words, then what is left word by word. Stop words count only where there
	 * is nothing else.
	 */
	List<Unit> of(List<Word> words) {
		List<Word> content = words.stream().filter((word) -> !word.isStopWord()).toList();
		List<Word> left = content.isEmpty() ? words : content;
		boolean[] taken = new boolean[left.size()];
		List<Unit> units = new ArrayList<>();
		for (int length = Math.min(Math.max(1, this.thesaurus.longest()), left.size()); length > 0; length--) {
			for (int start = 0; start + length <= left.size(); start++) {
				List<Word> span = left.subList(start, start + length);
				String group = isFree(taken, start, length) ? this.thesaurus.group(span) : null;
				if (group != null || length == 1 && !taken[start]) {
					units.add(new Unit(span, group));
					Arrays.fill(taken, start, start + length, true);
				}
			}
		}
		units.sort(Comparator.comparingInt((unit) -> unit.words().get(0).start()));
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
