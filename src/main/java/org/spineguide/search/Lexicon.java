package org.spineguide.search;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.lucene.analysis.Analyzer;

import org.spineguide.content.ArticlePath;
import org.spineguide.content.Edition;
import org.spineguide.content.GlossaryTerm;

/**
 * Lexicon of one edition: forms of words, synonyms, and red flags. Never changes.
 */
final class Lexicon {

	private final Basis basis;

	private final WordForms forms;

	private final Thesaurus thesaurus;

	private final Analyzer analyzer;

	private final Concepts concepts;

	private final RedFlagWords redFlags;

	private final Definitions definitions;

	private final TokenNumbers tokens = new TokenNumbers();

	private final Map<ArticlePath, List<GlossaryTerm>> termsByArticle;

	private final Set<String> words;

	private final Set<String> stems;

	private final List<IndexedName> termNames;

	private Lexicon(Edition edition) {
		this.basis = Basis.of(edition);
		this.forms = WordForms.of(edition.language());
		this.thesaurus = Thesaurus.of(edition, this.forms);
		this.analyzer = this.forms.stemsWith(this.thesaurus);
		this.concepts = new Concepts(this.thesaurus);
		this.redFlags = RedFlagWords.of(edition.redFlags(), this.thesaurus, this.forms);
		this.definitions = Definitions.of(edition.glossary(), this.forms);
		this.termsByArticle = edition.glossary()
			.stream()
			.filter((term) -> term.see().isPresent())
			.collect(Collectors.groupingBy((term) -> term.see().orElseThrow()));
		this.words = new HashSet<>(this.thesaurus.words());
		this.words.addAll(this.redFlags.words());
		this.stems = this.words.stream()
			.flatMap((word) -> this.forms.words(word).stream())
			.map(IndexedWord::stem)
			.collect(Collectors.toUnmodifiableSet());
		this.termNames = edition.glossary()
			.stream()
			.flatMap(ArticleDocument::names)
			.map((name) -> IndexedName.of(name, this.forms))
			.toList();
	}

	static Lexicon of(Edition edition) {
		return new Lexicon(edition);
	}

	/** Returns whether it is still valid for a newer edition. */
	boolean fits(Edition edition) {
		return this.basis.equals(Basis.of(edition));
	}

	WordForms forms() {
		return this.forms;
	}

	Thesaurus thesaurus() {
		return this.thesaurus;
	}

	/**
	 * Returns the analyzer that cuts texts into stems, with the groups of the thesaurus
	 * among them.
	 */
	Analyzer analyzer() {
		return this.analyzer;
	}

	Concepts units() {
		return this.concepts;
	}

	RedFlagWords redFlags() {
		return this.redFlags;
	}

	Definitions definitions() {
		return this.definitions;
	}

	/** Returns the tokens of the names of all articles. */
	TokenNumbers tokens() {
		return this.tokens;
	}

	/** Returns the terms whose article this is. */
	List<GlossaryTerm> termsOf(ArticlePath article) {
		return this.termsByArticle.getOrDefault(article, List.of());
	}

	/** Returns the names of all terms. */
	List<IndexedName> termNames() {
		return this.termNames;
	}

	/** Returns every word in it. */
	Set<String> words() {
		return this.words;
	}

	/** Returns whether a word is part of the name of a term or of a lay name. */
	boolean names(IndexedWord word) {
		return this.thesaurus.words().contains(word.plain());
	}

	/** Returns whether it has a word, in this form or another. */
	boolean has(IndexedWord word) {
		return this.words.contains(word.plain()) || this.stems.contains(word.stem());
	}

	/**
	 * Sources that a lexicon is made from.
	 *
	 * @param language the language
	 * @param sources glossary, lay words and red flags
	 */
	private record Basis(String language, List<List<?>> sources) {

		static Basis of(Edition edition) {
			return new Basis(edition.language(), List.of(edition.glossary(), edition.sameWords(), edition.redFlags()));
		}

	}

}
