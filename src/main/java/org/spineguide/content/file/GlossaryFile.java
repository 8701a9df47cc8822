package org.spineguide.content.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

import org.spineguide.content.ArticlePath;
import org.spineguide.content.Finding;
import org.spineguide.content.GlossaryTerm;
import org.spineguide.content.InvalidContentException;
import org.spineguide.content.yaml.YamlReader;

/** The file {@code glossary.yml}: a list of terms. */
public final class GlossaryFile {

	private GlossaryFile() {
	}

	/** Reads the file into terms, in alphabetical order. */
	public static List<GlossaryTerm> read(TextFile file) throws InvalidContentException {
		List<GlossaryTerm> terms = Arrays.stream(YamlReader.read(file.file(), file.text(), 0, Entry[].class))
			.map(Entry::glossaryTerm)
			.sorted(Comparator.comparing(GlossaryTerm::term, String.CASE_INSENSITIVE_ORDER))
			.toList();
		refuseNamesUsedTwice(file, terms);
		return terms;
	}

	private static void refuseNamesUsedTwice(TextFile file, List<GlossaryTerm> terms) throws InvalidContentException {
		Map<String, String> owners = new TreeMap<>();
		List<Finding> findings = new ArrayList<>();
		Map<String, String> ids = new TreeMap<>();
		for (GlossaryTerm term : terms) {
			String other = term.id().isEmpty() ? "" : ids.putIfAbsent(term.id(), term.term());
			if (other != null) {
				findings.add(Finding.error(file.file(), file.lineOf("term: " + term.term()),
						other.isEmpty() ? "'term' has no letter or digit"
								: "'%s' and '%s' would have the same address".formatted(other, term.term()),
						"Write it in words that differ from the others"));
			}
			Stream.concat(Stream.of(term.term()), term.alsoKnownAs().stream()).forEach((name) -> {
				String owner = owners.putIfAbsent(name.toLowerCase(Locale.ROOT), term.term());
				if (owner != null) {
					findings.add(Finding.error(file.file(), file.lineOf("term: " + term.term()),
							"'%s' is a name of '%s' already".formatted(name, owner), "Leave it out in one place"));
				}
			});
		}
		if (!findings.isEmpty()) {
			throw new InvalidContentException(findings);
		}
	}

	/** Entry of one term. */
	record Entry(@NotBlank(message = "'term' is missing") @Nullable String term,
			@Nullable List<@NotBlank(message = "'also-known-as' has an empty name") String> alsoKnownAs,
			@NotBlank(message = "'definition' is missing") @Nullable String definition, @Nullable ArticlePath see) {

		GlossaryTerm glossaryTerm() {
			return new GlossaryTerm(String.valueOf(this.term),
					(this.alsoKnownAs != null) ? this.alsoKnownAs : List.of(), String.valueOf(this.definition),
					this.see);
		}

	}

}
