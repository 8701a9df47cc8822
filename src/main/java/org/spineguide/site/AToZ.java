package org.spineguide.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.spineguide.content.Article;
import org.spineguide.content.ArticleKind;
import org.spineguide.content.Edition;

/**
 * List from A to Z: the names of all articles by their first letter, other names that
 * people use among them.
 *
 * @param all the letters that names begin with, in order
 * @param letters the entries by letter, as far as they stand on this page
 */
record AToZ(Set<String> all, SortedMap<String, List<Entry>> letters) {

	/**
	 * Most names on one page; with more, each letter has a page of its own, for the sake
	 * of slow lines.
	 */
	private static final int MOST = 1_000;

	/**
	 * Creates the list of all names, or just of the letters where there are too many
	 * names for one page.
	 */
	static AToZ of(Edition edition) {
		return of(edition, MOST);
	}

	static AToZ of(Edition edition, int most) {
		SortedMap<String, List<Entry>> letters = letters(edition);
		int names = letters.values().stream().mapToInt(List::size).sum();
		return new AToZ(letters.keySet(), (names <= most) ? letters : new TreeMap<>());
	}

	/**
	 * Creates the list of the names under one letter; empty if there are none.
	 * @param letter in upper or lower case
	 */
	static Optional<AToZ> of(Edition edition, String letter) {
		SortedMap<String, List<Entry>> letters = letters(edition);
		String upper = letter.toUpperCase(Locale.ROOT);
		return Optional.ofNullable(letters.get(upper))
			.map((entries) -> new AToZ(letters.keySet(), new TreeMap<>(Map.of(upper, entries))));
	}

	private static SortedMap<String, List<Entry>> letters(Edition edition) {
		SortedMap<String, List<Entry>> letters = new TreeMap<>();
		edition.articles()
			.stream()
			.filter((article) -> article.kind() != ArticleKind.PAGE || !article.path().isIndex())
			.map(AToZ::entry)
			.sorted()
			.forEach((entry) -> letters.computeIfAbsent(entry.letter(), (key) -> new ArrayList<>()).add(entry));
		return letters;
	}

	private static Entry entry(Article article) {
		return new Entry(article.title(), article.navigation().alsoKnownAs(), article.address());
	}

	/** Returns whether all names stand on this page. */
	public boolean isWhole() {
		return this.letters.size() == this.all.size();
	}

	/**
	 * Entry of the list.
	 *
	 * @param name the title
	 * @param also other names that people use
	 * @param address where it leads
	 */
	record Entry(String name, List<String> also, String address) implements Comparable<Entry> {

		/** Heading of names that begin with no letter. */
		private static final String OTHER = "#";

		String letter() {
			// Some letters are two chars long, and some have no capital of one letter.
			return this.name.isBlank() ? OTHER
					: Character.toString(Character.toUpperCase(this.name.strip().codePointAt(0)));
		}

		@Override
		public int compareTo(Entry other) {
			int order = this.name.compareToIgnoreCase(other.name);
			return (order != 0) ? order : this.address.compareTo(other.address);
		}

	}

}
