package org.spineguide.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.spineguide.content.Article;
import org.spineguide.content.Edition;
import org.spineguide.content.Kind;

/**
 * The names of all articles by their first letter, other names that people use among
 * them.
 *
 * @param letters the entries by letter
 */
record AToZ(SortedMap<String, List<Entry>> letters) {

	static AToZ of(Edition edition) {
		SortedMap<String, List<Entry>> letters = new TreeMap<>();
		edition.articles()
			.stream()
			.filter((article) -> article.kind() != Kind.PAGE || !article.path().isIndex())
			.flatMap(AToZ::entries)
			.sorted()
			.forEach((entry) -> letters.computeIfAbsent(entry.letter(), (key) -> new ArrayList<>()).add(entry));
		return new AToZ(letters);
	}

	private static Stream<Entry> entries(Article article) {
		return Stream.concat(Stream.of(new Entry(article.title(), null, article.address())),
				article.alsoKnownAs().stream().map((name) -> new Entry(name, article.title(), article.address())));
	}

	/**
	 * One line of the list.
	 *
	 * @param name the name that people look for
	 * @param see the article's title when that is another one, else {@code null}
	 * @param address where it leads
	 */
	record Entry(String name, @Nullable String see, String address) implements Comparable<Entry> {

		String letter() {
			return this.name.substring(0, 1).toUpperCase(Locale.ROOT);
		}

		@Override
		public int compareTo(Entry other) {
			int order = this.name.compareToIgnoreCase(other.name);
			return (order != 0) ? order : this.address.compareTo(other.address);
		}

	}

}
