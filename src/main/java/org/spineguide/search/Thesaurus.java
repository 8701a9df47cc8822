package org.spineguide.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.spineguide.content.Edition;
import org.spineguide.content.GlossaryTerm;

/**
 * Thesaurus: names that mean the same, in groups: the glossary's terms with their other
 * names, and the lay words. Groups that share a name are one. Each group has a token of
 * its own, which stands in the index and in a query wherever one of its names does.
 */
final class Thesaurus {

	/** Prefix of the token of a group; no word begins with it. */
	private static final char MARK = '#';

	private final Node root = new Node();

	private final Map<List<String>, String> inAnyOrder = new HashMap<>();

	private final Set<String> words = new HashSet<>();

	private int longest;

	private Thesaurus() {
	}

	/** Creates the thesaurus of an edition. */
	static Thesaurus of(Edition edition, WordForms forms) {
		List<List<String>> groups = new ArrayList<>(edition.sameWords());
		for (GlossaryTerm term : edition.glossary()) {
			List<String> names = new ArrayList<>(term.alsoKnownAs());
			names.add(term.term());
			groups.add(names);
		}
		return of(groups, forms);
	}

	static Thesaurus of(Collection<List<String>> groups, WordForms forms) {
		Thesaurus thesaurus = new Thesaurus();
		Map<List<String>, Integer> names = new HashMap<>();
		List<Integer> heads = new ArrayList<>();
		for (List<String> group : groups) {
			int own = heads.size();
			heads.add(own);
			for (String name : group) {
				Integer other = names.putIfAbsent(thesaurus.stems(forms.words(name)), own);
				if (other != null) {
					heads.set(head(heads, other), head(heads, own));
				}
			}
		}
		names.forEach((stems, group) -> thesaurus.add(stems, MARK + String.valueOf(head(heads, group))));
		return thesaurus;
	}

	/** Returns whether a token is that of a group. */
	static boolean isGroup(String token) {
		return !token.isEmpty() && token.charAt(0) == MARK;
	}

	private static int head(List<Integer> heads, int group) {
		int head = group;
		while (heads.get(head) != head) {
			head = heads.get(head);
		}
		return head;
	}

	/**
	 * Returns the stems of a name: stop words are left out, so that they need not be
	 * typed.
	 */
	private List<String> stems(List<IndexedWord> words) {
		words.forEach((word) -> this.words.add(word.plain()));
		return words.stream().filter((word) -> !word.isStopWord()).map(IndexedWord::stem).toList();
	}

	private void add(List<String> stems, String token) {
		if (stems.isEmpty()) {
			return;
		}
		Node node = this.root;
		for (String stem : stems) {
			node = node.next.computeIfAbsent(stem, (key) -> new Node());
		}
		node.token = token;
		this.inAnyOrder.put(stems.stream().sorted().toList(), token);
		this.longest = Math.max(this.longest, stems.size());
	}

	/** Returns every word that is part of a name. */
	Set<String> words() {
		return this.words;
	}

	/** Returns the number of words in the longest name. */
	int longest() {
		return this.longest;
	}

	/**
	 * Returns the token of the group that has all these words as a name, whatever their
	 * order.
	 */
	@Nullable String group(List<IndexedWord> words) {
		return this.inAnyOrder.get(words.stream().map(IndexedWord::stem).sorted().toList());
	}

	/** Returns the token of the group that has these words in this order as a name. */
	@Nullable String groupInOrder(List<IndexedWord> words) {
		Node node = this.root;
		for (IndexedWord word : words) {
			node = (node != null) ? node.next(word.stem()) : null;
		}
		return (node != null) ? node.token() : null;
	}

	/** Returns whether some name begins with these two words one after the other. */
	boolean beginsWith(IndexedWord first, IndexedWord second) {
		Node node = this.root.next(first.stem());
		return node != null && node.next(second.stem()) != null;
	}

	/** Returns the root of the trie of names. */
	Node root() {
		return this.root;
	}

	/** Node of the trie of names: the stems read so far. */
	static final class Node {

		private final Map<String, Node> next = new HashMap<>(2);

		private @Nullable String token;

		@Nullable Node next(String stem) {
			return this.next.get(stem);
		}

		/** Returns the token of the group that has a name which ends here. */
		@Nullable String token() {
			return this.token;
		}

	}

}
