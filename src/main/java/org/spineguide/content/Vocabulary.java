package org.spineguide.content;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.spineguide.markdown.CalloutKind;
import org.spineguide.markdown.CalloutWords;
import org.spineguide.markdown.Surroundings;
import org.spineguide.markdown.Term;
import org.spineguide.markdown.Terms;

import org.springframework.context.MessageSource;

/**
 * What any text of one language may refer to: the clinic's details, the bibliography, the
 * glossary, words for boxes.
 *
 * @param prefix what addresses in the language begin with
 * @param references the bibliography
 * @param glossary the glossary
 * @param terms the glossary in the form that marks terms
 * @param variables the values for names in double braces
 * @param words the words for boxes
 */
record Vocabulary(String prefix, Map<String, Reference> references, List<GlossaryTerm> glossary, Terms terms,
		Map<String, String> variables, Map<CalloutKind, CalloutWords> words) {

	static Vocabulary of(Shelf shelf, Clinic clinic, Map<String, Reference> references, MessageSource messages) {
		Locale locale = Locale.forLanguageTag(shelf.language());
		Map<CalloutKind, CalloutWords> words = new EnumMap<>(CalloutKind.class);
		for (CalloutKind kind : CalloutKind.values()) {
			String key = "content.callout." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
			words.put(kind, new CalloutWords(messages.getMessage(key, null, locale),
					Objects.requireNonNullElse(messages.getMessage(key + ".urgency", null, "", locale), "")));
		}
		Terms terms = Terms.of(shelf.glossary()
			.stream()
			.map((term) -> new Term(term.id(), term.term(), term.alsoKnownAs(), term.definition()))
			.toList());
		return new Vocabulary(shelf.prefix(), references, shelf.glossary(), terms, variables(clinic), words);
	}

	private static Map<String, String> variables(Clinic clinic) {
		Map<String, String> variables = new HashMap<>();
		variables.put("clinic-name", clinic.name());
		variables.put("emergency-number", clinic.emergencyNumber());
		if (clinic.phone() != null) {
			variables.put("clinic-phone", clinic.phone());
		}
		if (clinic.outOfHours() != null) {
			variables.put("out-of-hours-name", clinic.outOfHours().name());
			variables.put("out-of-hours-phone", clinic.outOfHours().phone());
		}
		return Map.copyOf(variables);
	}

	/**
	 * The surroundings of the text at a path. A term whose own article this is needs no
	 * explaining there.
	 */
	Surroundings around(ArticlePath path) {
		List<String> own = this.glossary.stream()
			.filter((term) -> path.equals(term.seePath()))
			.map(GlossaryTerm::id)
			.toList();
		return new Surroundings((target) -> LinkTarget.address(target, path, this.prefix), this.references::containsKey,
				this.terms.without(own), this.variables, this.words);
	}

	/** The sources behind citation keys, unknown ones left out. */
	List<Reference> cited(Stream<String> keys) {
		return keys.distinct().filter(this.references::containsKey).map(this.references::get).toList();
	}

}
