package org.spineguide.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Missing subjects of a query: what it asks about and no article, term or other name
 * mentions. A subject of two words ("knee replacement") is missing where articles have
 * both words and never close together.
 */
final class MissingSubjects {

	/** Largest number of words between two words of one subject, about two sentences. */
	private static final int CLOSE = 25;

	/**
	 * The same for another part of the body, or beside a word that nearly every article
	 * has.
	 */
	private static final int CLOSE_TO_COMMON = 10;

	/** Share of the articles that have a word which nearly every article has. */
	private static final double NEARLY_EVERY = 0.9;

	/** Largest number of texts that mention a word in passing. */
	private static final int IN_PASSING = 2;

	private final ParsedQuery parsedQuery;

	private final TermStatistics known;

	private final WordForms forms;

	private final Thesaurus thesaurus;

	private final List<Concept> telling;

	MissingSubjects(ParsedQuery parsedQuery, IndexedEdition index) {
		this.parsedQuery = parsedQuery;
		this.known = index.known();
		this.forms = index.lexicon().forms();
		this.thesaurus = index.lexicon().thesaurus();
		this.telling = parsedQuery.units()
			.stream()
			.filter((concept) -> concept.words().stream().anyMatch(this.forms::isTelling))
			.toList();
	}

	/** Returns the subjects in the order in which they were typed. */
	List<String> all() {
		Set<String> subjects = new LinkedHashSet<>(unknownSubjects());
		if (subjects.isEmpty()) {
			subjects.addAll(scatteredSubjects());
		}
		return List.copyOf(subjects);
	}

	/** Returns whether nothing here answers any of the words that carry the question. */
	boolean areAll() {
		long missing = this.parsedQuery.words().stream().filter(QueryTerm::isMissing).count();
		return missing > 0 && missing == this.parsedQuery.plainWords().stream().filter(this.forms::isTelling).count();
	}

	/**
	 * Returns the words that stand nowhere, each with the words beside it that are part
	 * of the subject: "kidney stone", where only "stone" is unknown.
	 */
	private List<String> unknownSubjects() {
		List<String> subjects = new ArrayList<>();
		List<QueryTerm> subject = new ArrayList<>();
		for (QueryTerm word : this.parsedQuery.words()) {
			if (!isOfSubject(word)) {
				add(subject, subjects);
				subject.clear();
			}
			else {
				subject.add(word);
			}
		}
		add(subject, subjects);
		return subjects;
	}

	private boolean isOfSubject(QueryTerm word) {
		return word.isMissing() || this.telling.stream()
			.anyMatch((concept) -> concept.group() == null && !isCommon(concept)
					&& concept.words().contains(word.word()));
	}

	private static void add(List<QueryTerm> subject, List<String> subjects) {
		if (subject.stream().anyMatch(QueryTerm::isMissing)) {
			subjects.add(subject.stream().map((word) -> word.word().plain()).collect(Collectors.joining(" ")));
		}
	}

	/** Returns pairs of words that stand somewhere, but nowhere together. */
	private List<String> scatteredSubjects() {
		List<String> subjects = new ArrayList<>();
		for (int i = 0; i + 1 < this.telling.size(); i++) {
			Concept first = this.telling.get(i);
			Concept second = this.telling.get(i + 1);
			if (areSideBySide(first, second) && !hasDigit(first) && !hasDigit(second) && areScattered(first, second)) {
				subjects.add(text(first, second));
				i++;
			}
		}
		return subjects;
	}

	private boolean areScattered(Concept first, Concept second) {
		if (isOtherBodyPart(first) || isCommon(second)) {
			return !areTogether(first, second, CLOSE_TO_COMMON);
		}
		if (this.telling.size() == 2) {
			return !areTogether(first, second, CLOSE) && !isHeading(first, second);
		}
		return isAlone(first) || isAlone(second);
	}

	/**
	 * Returns whether a word is mentioned in passing only, and never close to another one
	 * of the query.
	 */
	private boolean isAlone(Concept concept) {
		return concept.group() == null && this.known.isInPassing(concept.token(), IN_PASSING)
				&& this.telling.stream().noneMatch((other) -> other != concept && areTogether(concept, other, CLOSE));
	}

	private boolean isCommon(Concept concept) {
		return this.known.shareOfTexts(concept.token()) >= NEARLY_EVERY;
	}

	private boolean areTogether(Concept first, Concept second, int words) {
		Collection<String> others = tokens(second);
		return tokens(first).stream()
			.anyMatch((token) -> others.stream().anyMatch((other) -> this.known.areTogether(token, other, words)));
	}

	/**
	 * Returns whether an article about one of them has the other in a heading or name.
	 */
	private boolean isHeading(Concept first, Concept second) {
		Collection<String> others = tokens(second);
		return tokens(first).stream()
			.anyMatch((token) -> others.stream()
				.anyMatch((other) -> this.known.hasHeading(token, other) || this.known.hasHeading(other, token)));
	}

	private boolean isOtherBodyPart(Concept concept) {
		return concept.words().size() == 1 && this.forms.isOtherBodyPart(concept.words().get(0));
	}

	/** Returns every token that stands for a concept or one of its words. */
	private Set<String> tokens(Concept concept) {
		Set<String> tokens = new LinkedHashSet<>();
		tokens.add(concept.token());
		concept.words().stream().filter(this.forms::isTelling).forEach((word) -> {
			tokens.add(word.stem());
			String group = this.thesaurus.group(List.of(word));
			if (group != null) {
				tokens.add(group);
			}
		});
		return tokens;
	}

	private boolean areSideBySide(Concept first, Concept second) {
		List<IndexedWord> words = this.parsedQuery.plainWords();
		return words.indexOf(last(first)) + 1 == words.indexOf(second.words().get(0));
	}

	private String text(Concept first, Concept second) {
		List<IndexedWord> words = this.parsedQuery.plainWords();
		return words.subList(words.indexOf(first.words().get(0)), words.indexOf(last(second)) + 1)
			.stream()
			.map(IndexedWord::plain)
			.collect(Collectors.joining(" "));
	}

	private static IndexedWord last(Concept concept) {
		return concept.words().get(concept.words().size() - 1);
	}

	/**
	 * Returns whether a concept is a level of the spine or a number, which few texts
	 * name.
	 */
	private static boolean hasDigit(Concept concept) {
		return concept.words().stream().anyMatch((word) -> word.plain().chars().anyMatch(Character::isDigit));
	}

}
