package org.spineguide.content.check.rule.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.spineguide.content.Article;
import org.spineguide.content.ArticleKind;
import org.spineguide.content.Edition;
import org.spineguide.content.GlossaryTerm;
import org.spineguide.content.check.readability.ArticleText;
import org.spineguide.content.check.rule.Rule;
import org.spineguide.content.file.FindingCollector;

import org.springframework.util.function.SingletonSupplier;

/**
 * Rule: at least one word of what patients type to come to an article stands in it, or
 * another name for it. Words of many articles carry no question and do not count.
 */
public final class AskedAsRule implements Rule {

	/** The share of articles with a word from which on it carries nothing. */
	private static final double COMMON = 0.5;

	/** Shorter words carry nothing, except with a figure ("L5"). */
	private static final int SHORTEST = 3;

	/**
	 * Fewest letters that forms of a word share; they differ by few others.
	 */
	private static final int STEM = 4;

	private static final int ENDING = 4;

	private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}'\u2019]+");

	private final Edition edition;

	private final Supplier<Map<String, Integer>> articlesWith;

	private final Supplier<List<List<List<String>>>> sameNames;

	private final Supplier<Set<String>> redFlags;

	public AskedAsRule(Edition edition) {
		this.edition = edition;
		this.articlesWith = SingletonSupplier.of(() -> articlesWith(edition));
		this.sameNames = SingletonSupplier.of(() -> sameNames(edition));
		this.redFlags = SingletonSupplier.of(() -> edition.redFlags()
			.stream()
			.flatMap((flag) -> flag.words().stream())
			.map((words) -> words.toLowerCase(Locale.ROOT))
			.collect(Collectors.toSet()));
	}

	@Override
	public void look(ArticleText text, FindingCollector findingCollector) {
		if (text.isOf(ArticleKind.PAGE) || this.edition.askedAs(text.path()).isEmpty()) {
			return;
		}
		Set<String> page = page(text);
		for (String asked : this.edition.askedAs(text.path())) {
			List<String> words = words(asked);
			List<String> carrying = words.stream().filter(this::carries).toList();
			if (!carrying.isEmpty() && carrying.stream().noneMatch((word) -> stands(word, page))
					&& !standsByAnotherName(words, page)
					&& this.redFlags.get().stream().noneMatch(asked.toLowerCase(Locale.ROOT)::contains)) {
				findingCollector.warning(text.lineOf("title"),
						"'" + asked + "' of asked-as.yml leads here, but none of its words is in the text",
						"Answer it here, name it in lay-words.yml, or take it out of asked-as.yml");
			}
		}
	}

	/** Returns the words that a reader of the page sees. */
	private Set<String> page(ArticleText text) {
		Set<String> page = new HashSet<>(words(text.rendered().text()));
		Stream.of(text.top().title(), text.top().summary())
			.filter((words) -> words != null)
			.forEach((words) -> page.addAll(words(words)));
		text.rendered()
			.blocks()
			.stream()
			.map(this.edition.blocks()::get)
			.filter((block) -> block != null)
			.forEach((block) -> page.addAll(words(block.markdown())));
		return page;
	}

	private boolean carries(String word) {
		return (word.length() >= SHORTEST || word.chars().anyMatch(Character::isDigit))
				&& this.articlesWith.get().getOrDefault(word, 0) < COMMON * this.edition.articles().size();
	}

	/**
	 * Returns whether one of the names that mean the same stands on the page for one that
	 * is asked.
	 */
	private boolean standsByAnotherName(List<String> words, Set<String> page) {
		Set<String> asked = Set.copyOf(words);
		return this.sameNames.get()
			.stream()
			.filter((names) -> names.stream().anyMatch((name) -> standsAll(name, asked)))
			.anyMatch((names) -> names.stream().anyMatch((name) -> standsAll(name, page)));
	}

	private static boolean standsAll(List<String> name, Set<String> words) {
		return name.stream().allMatch((word) -> stands(word, words));
	}

	/** Returns whether a word is among others, in this form or another. */
	private static boolean stands(String word, Set<String> words) {
		return words.contains(word) || words.stream().anyMatch((other) -> areForms(word, other));
	}

	private static boolean areForms(String one, String other) {
		int longest = Math.max(one.length(), other.length());
		int same = 0;
		while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) {
			same++;
		}
		return same >= STEM && same >= longest - ENDING;
	}

	private static Map<String, Integer> articlesWith(Edition edition) {
		Map<String, Integer> counts = new HashMap<>();
		for (Article article : edition.articles()) {
			Set.copyOf(words(article.title() + " " + article.summary() + " " + article.body().text()))
				.forEach((word) -> counts.merge(word, 1, Integer::sum));
		}
		return counts;
	}

	private static List<List<List<String>>> sameNames(Edition edition) {
		List<List<String>> groups = new ArrayList<>(edition.sameWords());
		for (GlossaryTerm term : edition.glossary()) {
			groups.add(Stream.concat(Stream.of(term.term()), term.alsoKnownAs().stream()).toList());
		}
		return groups.stream().map((names) -> names.stream().map(AskedAsRule::words).toList()).toList();
	}

	private static List<String> words(String text) {
		return BETWEEN_WORDS.splitAsStream(text.toLowerCase(Locale.ROOT)).filter((word) -> !word.isEmpty()).toList();
	}

}
