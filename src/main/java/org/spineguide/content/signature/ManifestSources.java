package org.spineguide.content.signature;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.spineguide.content.GlossaryTerm;
import org.spineguide.content.Reference;

/**
 * What the parts of articles hold, in one language.
 *
 * @param terms the glossary by the ids of its words
 * @param references the bibliography by key
 * @param blocks the shared texts as their files have them, by name
 * @param variables the details of the clinic by name
 * @param picture from the name of a drawing to the SHA-256 of its file, if it is there
 */
public record ManifestSources(Map<String, GlossaryTerm> terms, Map<String, Reference> references,
		Map<String, String> blocks, Map<String, String> variables, Function<String, Optional<String>> picture) {

	/** Prefixes of the names of parts. */
	static final String BLOCK = "block ";

	private static final String TERM = "glossary ";

	private static final String SOURCE = "source ";

	private static final String PICTURE = "drawing ";

	private static final String VARIABLE = "clinic ";

	/** Hash of what is not there; no SHA-256 looks like it. */
	private static final String MISSING = "missing";

	/** Creates the sources of a list of glossary words. */
	public static ManifestSources of(List<GlossaryTerm> glossary, Map<String, Reference> references,
			Map<String, String> blocks, Map<String, String> variables, Function<String, Optional<String>> picture) {
		return new ManifestSources(
				glossary.stream().collect(Collectors.toMap(GlossaryTerm::id, (term) -> term, (one, other) -> one)),
				references, blocks, variables, picture);
	}

	/** Returns the manifest of an article. */
	public ArticleManifest manifest(UsedParts used) {
		Map<String, String> parts = new TreeMap<>();
		parts.put(ArticleManifest.TEXT, used.text());
		add(parts, TERM, used.terms(), (id) -> hash(this.terms.get(id)));
		add(parts, SOURCE, used.sources(), (key) -> hash(this.references.get(key)));
		add(parts, BLOCK, used.blocks(), (name) -> hash(this.blocks.get(name)));
		add(parts, PICTURE, used.pictures(), (name) -> this.picture.apply(name).orElse(MISSING));
		Set<String> names = new TreeSet<>(used.variables());
		used.blocks().forEach((name) -> UsedParts.findVariables(this.blocks.getOrDefault(name, ""), names::add));
		add(parts, VARIABLE, names, (name) -> hash(this.variables.get(name)));
		return ArticleManifest.of(parts);
	}

	private static void add(Map<String, String> parts, String prefix, Set<String> names, UnaryOperator<String> hash) {
		names.forEach((name) -> parts.put(prefix + name, hash.apply(name)));
	}

	private static String hash(@Nullable GlossaryTerm term) {
		return (term != null) ? new CanonicalHash().add(term.term())
			.add(term.alsoKnownAs())
			.add(term.definition())
			.add((term.seePath() != null) ? term.seePath().value() : null)
			.hex() : MISSING;
	}

	private static String hash(@Nullable Reference reference) {
		return (reference != null) ? new CanonicalHash().add(reference.title())
			.add(reference.authors())
			.add(String.valueOf(reference.year()))
			.add(reference.container())
			.add(reference.publisher())
			.add(reference.url())
			.hex() : MISSING;
	}

	/** Returns the hash of a shared text or a detail, as it stands in the manifest. */
	public static String hash(@Nullable String text) {
		return (text != null) ? new CanonicalHash().add(text).hex() : MISSING;
	}

}
