package org.spineguide.content.load;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.spineguide.content.ArticlePath;
import org.spineguide.content.Clinic;
import org.spineguide.content.GlossaryTerm;
import org.spineguide.content.LinkResolver;
import org.spineguide.content.Reference;
import org.spineguide.content.file.LanguageFiles;
import org.spineguide.content.signature.ManifestSources;
import org.spineguide.markdown.CalloutKind;
import org.spineguide.markdown.CalloutWords;
import org.spineguide.markdown.ChartLabels;
import org.spineguide.markdown.DecisionLabels;
import org.spineguide.markdown.PictureSize;
import org.spineguide.markdown.RenderContext;
import org.spineguide.markdown.RendererLabels;
import org.spineguide.markdown.SharedBlock;
import org.spineguide.markdown.Term;
import org.spineguide.markdown.Terms;

import org.springframework.context.MessageSource;

/**
 * Context of the texts of one language: what they may refer to, such as the clinic's
 * details, the bibliography, the glossary, words for boxes.
 *
 * @param prefix what addresses in the language begin with
 * @param references the bibliography
 * @param glossary the glossary
 * @param terms the glossary in the form that marks terms
 * @param variables the values for names in double braces
 * @param words the words for boxes
 * @param labels the words that the renderer itself speaks
 * @param pictureSize the sizes of pictures by address
 * @param blocks the texts that several articles show, by name
 * @param phoneLink from a telephone number as written to the link that calls it
 */
public record LanguageContext(String prefix, Map<String, Reference> references, List<GlossaryTerm> glossary,
		Terms terms, Map<String, String> variables, Map<CalloutKind, CalloutWords> words, RendererLabels labels,
		Function<String, Optional<PictureSize>> pictureSize, Map<String, SharedBlock> blocks,
		UnaryOperator<String> phoneLink) {

	public static LanguageContext of(LanguageFiles languageFiles, Clinic clinic, Map<String, Reference> references,
			MessageSource messages, Function<String, Optional<PictureSize>> pictureSize) {
		Locale locale = Locale.forLanguageTag(languageFiles.language());
		Words say = (key) -> messages.getMessage(key, null, locale);
		Terms terms = Terms.of(languageFiles.glossary()
			.stream()
			.map((term) -> new Term(term.id(), term.term(), term.alsoKnownAs(), term.definition()))
			.toList());
		return new LanguageContext(languageFiles.prefix(), references, languageFiles.glossary(), terms,
				variables(clinic), boxes(say), labels(say), pictureSize, blocks(languageFiles), clinic::phoneLink);
	}

	private static Map<String, SharedBlock> blocks(LanguageFiles languageFiles) {
		return languageFiles.blocks()
			.entrySet()
			.stream()
			.collect(Collectors.toUnmodifiableMap(Map.Entry::getKey,
					(block) -> new SharedBlock(block.getValue().markdown(), (target) -> LinkResolver.address(target,
							ArticlePath.of(LanguageFiles.BLOCKS + block.getKey()), languageFiles.prefix()))));
	}

	/** Returns the same context with the blocks of the language. */
	LanguageContext withBlocks(LanguageFiles languageFiles) {
		return new LanguageContext(this.prefix, this.references, this.glossary, this.terms, this.variables, this.words,
				this.labels, this.pictureSize, blocks(languageFiles), this.phoneLink);
	}

	/** Returns the same context for a text in which nothing is explained. */
	LanguageContext withoutTerms() {
		return new LanguageContext(this.prefix, this.references, List.of(), Terms.none(), this.variables, this.words,
				this.labels, this.pictureSize, this.blocks, this.phoneLink);
	}

	/**
	 * Returns the same context for a text that is itself a block: blocks do not include
	 * others.
	 */
	public LanguageContext withoutBlocks() {
		return new LanguageContext(this.prefix, this.references, this.glossary, this.terms, this.variables, this.words,
				this.labels, this.pictureSize, Map.of(), this.phoneLink);
	}

	private static Map<CalloutKind, CalloutWords> boxes(Words say) {
		Map<CalloutKind, CalloutWords> boxes = new EnumMap<>(CalloutKind.class);
		for (CalloutKind kind : CalloutKind.values()) {
			String key = "content.callout." + kind.word();
			String urgency = kind.urgency() ? say.of(key + ".urgency") : "";
			boxes.put(kind, new CalloutWords(say.of(key), urgency));
		}
		return boxes;
	}

	private static RendererLabels labels(Words say) {
		return new RendererLabels(say.of("content.label.reference"), say.of("content.label.table"),
				say.of("content.label.footnotes"), say.of("content.label.back-to-text"),
				say.of("content.label.dont-opening"), say.of("content.label.close"),
				new ChartLabels(say.of("content.chart.people"), say.of("content.chart.out-of"),
						say.of("content.chart.what"), say.of("content.chart.when"),
						List.of(say.of("content.chart.days"), say.of("content.chart.weeks"),
								say.of("content.chart.months"), say.of("content.chart.years")),
						say.of("content.chart.choice"), say.of("content.chart.yes"), say.of("content.chart.no"),
						say.of("content.chart.base")),
				decisionLabels(say));
	}

	private static DecisionLabels decisionLabels(Words say) {
		return new DecisionLabels(
				List.of(say.of("content.decision.weight.none"), say.of("content.decision.weight.some"),
						say.of("content.decision.weight.much")),
				say.of("content.decision.own"), say.of("content.decision.answer"), say.of("content.decision.right"),
				say.of("form.yes"), say.of("form.no"), say.of("content.decision.send"),
				say.of("content.decision.kept"));
	}

	/**
	 * Returns what the parts of articles hold, which is what clinicians sign.
	 * @param picture from the name of a drawing to the hash of its file
	 */
	public ManifestSources manifestSources(Function<String, Optional<String>> picture) {
		Map<String, String> texts = this.blocks.entrySet()
			.stream()
			.collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, (block) -> block.getValue().text()));
		return ManifestSources.of(this.glossary, this.references, texts, this.variables, picture);
	}

	/** Returns the values for names in double braces. */
	public static Map<String, String> variables(Clinic clinic) {
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
	 * Returns the context of rendering for the text at a path. A term whose own article
	 * this is needs no explaining there.
	 */
	RenderContext around(ArticlePath path) {
		return around(path, List.of());
	}

	/**
	 * Returns the surroundings of the text at a path in which some words do not mean what
	 * the glossary says.
	 * @param unexplained the names of their terms
	 */
	RenderContext around(ArticlePath path, Collection<String> unexplained) {
		Terms others = this.terms;
		for (GlossaryTerm term : this.glossary) {
			if (path.equals(term.seePath()) || unexplained.stream().anyMatch(term.term()::equalsIgnoreCase)) {
				others = others.without(term.id());
			}
		}
		return new RenderContext((target) -> LinkResolver.address(target, path, this.prefix),
				this.references::containsKey, others, this.variables, this.words, this.labels, this.pictureSize,
				this.blocks, this.phoneLink);
	}

	/** Returns the sources behind citation keys, unknown ones left out. */
	List<Reference> cited(Stream<String> keys) {
		return keys.distinct().filter(this.references::containsKey).map(this.references::get).toList();
	}

	/** Message source of the language. */
	private interface Words {

		String of(String key);

	}

}
