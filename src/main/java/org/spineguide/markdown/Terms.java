package org.spineguide.markdown;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Glossary terms that a text explains at their first use, found by their first word. A
 * name is found in any case and in the plain plural, but one in capitals alone (MRI, CT)
 * only as it is: "it" is not IT.
 */
public final class Terms {

	private static final Terms NONE = new Terms(Map.of(), Set.of());

	private final Map<String, List<Name>> byFirstWord;

	private final Set<String> leftOut;

	private Terms(Map<String, List<Name>> byFirstWord, Set<String> leftOut) {
		this.byFirstWord = byFirstWord;
		this.leftOut = leftOut;
	}

	/** Creates terms; where two share a name, the earlier one has it. */
	public static Terms of(Collection<Term> terms) {
		Map<String, List<Name>> names = new HashMap<>();
		for (Term term : terms) {
			Stream.concat(Stream.of(term.name()), term.alsoKnownAs().stream())
				.flatMap((name) -> Name.allOf(term, name))
				.forEach((name) -> names.computeIfAbsent(name.firstWord(), (word) -> new ArrayList<>()).add(name));
		}
		names.values().forEach((list) -> list.sort(Comparator.comparingInt(Name::length).reversed()));
		return new Terms(names, Set.of());
	}

	/** No terms: nothing is explained. */
	public static Terms none() {
		return NONE;
	}

	/** The same terms but one, for the page that is about it. */
	public Terms without(String id) {
		Set<String> ids = new HashSet<>(this.leftOut);
		ids.add(id);
		return new Terms(this.byFirstWord, ids);
	}

	boolean isEmpty() {
		return this.byFirstWord.isEmpty();
	}

	/**
	 * Finds the next use, from a position in a text on, of a term that is still to be
	 * explained.
	 */
	@Nullable Use next(String text, int from, Predicate<Term> wanted) {
		int start = from;
		while (start < text.length()) {
			if (!Name.isWord(text.charAt(start))) {
				start++;
				continue;
			}
			Use use = longest(text, start);
			if (use != null && !this.leftOut.contains(use.term().id()) && wanted.test(use.term())) {
				return use;
			}
			// A term within a longer one that needs no explaining is not what the text
			// says.
			start = (use != null) ? use.end() : Name.wordEnd(text, start);
		}
		return null;
	}

	private @Nullable Use longest(String text, int start) {
		String word = text.substring(start, Name.wordEnd(text, start)).toLowerCase(Locale.ROOT);
		for (Name name : this.byFirstWord.getOrDefault(word, List.of())) {
			int end = name.matchEnd(text, start);
			if (end > 0) {
				return new Use(name.term(), start, end);
			}
		}
		return null;
	}

	/** Part of a text that names a term. */
	record Use(Term term, int start, int end) {
	}

	/** Name of a term, in lower case unless it is written in capitals alone. */
	private record Name(Term term, String words, boolean capitals) {

		static Stream<Name> allOf(Term term, String name) {
			String words = name.strip().replaceAll("\\s+", " ");
			if (words.isEmpty() || !isWord(words.charAt(0))) {
				return Stream.empty();
			}
			boolean capitals = words.equals(words.toUpperCase(Locale.ROOT))
					&& words.chars().anyMatch(Character::isLetter);
			String form = capitals ? words : words.toLowerCase(Locale.ROOT);
			Stream<String> plurals = form.endsWith("y")
					? Stream.of(form, form + "s", form.substring(0, form.length() - 1) + "ies")
					: Stream.of(form, form + "s", form + "es");
			return plurals.map((plural) -> new Name(term, plural, capitals));
		}

		int length() {
			return this.words.length();
		}

		String firstWord() {
			return this.words.substring(0, wordEnd(this.words, 0)).toLowerCase(Locale.ROOT);
		}

		/** Returns the end of the name if it stands here; 0 if it does not. */
		int matchEnd(String text, int start) {
			int at = start;
			for (int i = 0; i < this.words.length(); i++) {
				if (at == text.length()) {
					return 0;
				}
				char c = text.charAt(at);
				if (this.words.charAt(i) == ' ' && Character.isWhitespace(c)) {
					at = pastSpaces(text, at);
				}
				else if ((this.capitals ? c : Character.toLowerCase(c)) == this.words.charAt(i)) {
					at++;
				}
				else {
					return 0;
				}
			}
			return (wordEnd(text, at) == at) ? at : 0;
		}

		private static int pastSpaces(String text, int start) {
			int end = start;
			while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
				end++;
			}
			return end;
		}

		/**
		 * Returns the end of the word that continues here; a hyphen or an apostrophe
		 * within belongs to it.
		 */
		static int wordEnd(String text, int start) {
			int end = start;
			while (end < text.length() && (isWord(text.charAt(end))
					|| (isJoint(text.charAt(end)) && end + 1 < text.length() && isWord(text.charAt(end + 1))))) {
				end++;
			}
			return end;
		}

		static boolean isWord(char c) {
			return Character.isLetterOrDigit(c);
		}

		private static boolean isJoint(char c) {
			return c == '-' || c == '\'' || c == '\u2019';
		}

	}

}
