package org.spineguide.content.evidence;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.spineguide.content.Reference;

/** Index of the bibliography by DOI and by the numbers of PubMed. */
public final class SourceIndex {

	private static final Pattern RESOLVER = Pattern.compile("^(?:https?://(?:dx\\.)?doi\\.org/|doi:\\s*)");

	private static final Pattern DOI = Pattern.compile("10\\.\\d{4,9}/\\S+");

	private final Map<String, Set<String>> ids = new HashMap<>();

	private final int size;

	private SourceIndex(Collection<Reference> references) {
		references.forEach((reference) -> {
			Reference.Identifiers identifiers = reference.identifiers();
			Stream.of(identifiers.doi(), identifiers.pmid(), identifiers.pmcid())
				.filter(Objects::nonNull)
				.forEach((key) -> this.ids.computeIfAbsent(key, (first) -> new TreeSet<>()).add(reference.id()));
		});
		this.size = (int) references.stream().filter((reference) -> !reference.identifiers().isEmpty()).count();
	}

	/** Creates the index of a bibliography. */
	public static SourceIndex of(Collection<Reference> references) {
		return new SourceIndex(references);
	}

	/** Returns how many works can be looked up. */
	public int size() {
		return this.size;
	}

	/** Returns the keys of the works with one of the identifiers. */
	Set<String> find(@Nullable String... identifiers) {
		Set<String> found = new HashSet<>();
		for (String identifier : identifiers) {
			if (identifier != null) {
				found.addAll(this.ids.getOrDefault(plain(identifier), Set.of()));
			}
		}
		return found;
	}

	/** Returns an identifier without what people and programs put before it. */
	private static String plain(String identifier) {
		String stripped = identifier.strip();
		if (stripped.startsWith("PMC")) {
			return stripped;
		}
		return RESOLVER.matcher(stripped.toLowerCase(Locale.ROOT)).replaceFirst("");
	}

	/** Returns the address of a DOI, or {@code null} if the text is none. */
	static @Nullable String address(@Nullable String doi) {
		String plain = (doi != null) ? plain(doi) : "";
		return DOI.matcher(plain).matches() ? Reference.Identifiers.address(plain) : null;
	}

}
