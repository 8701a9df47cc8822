package org.spineguide.content.file;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import org.spineguide.content.Finding;
import org.spineguide.content.InvalidContentException;
import org.spineguide.content.Reference;
import org.spineguide.content.Reference.Guideline;
import org.spineguide.content.Reference.Identifiers;
import org.spineguide.content.yaml.YamlReader;

/**
 * The file {@code references.yml}: CSL-YAML as Pandoc reads it. Of the keys that CSL
 * knows, ours are read.
 */
public record BibliographyFile(@Nullable List<@Valid Item> references) {

	/** Reads the file into references by key. */
	public static Map<String, Reference> read(TextFile file) throws InvalidContentException {
		BibliographyFile bibliographyFile = YamlReader.read(file.file(), file.text(), 0, BibliographyFile.class);
		List<Item> items = (bibliographyFile.references != null) ? bibliographyFile.references : List.of();
		Map<String, Long> counts = items.stream()
			.collect(Collectors.groupingBy((item) -> String.valueOf(item.id), Collectors.counting()));
		List<Finding> twice = counts.entrySet()
			.stream()
			.filter((count) -> count.getValue() > 1)
			.map((count) -> Finding.error(file.file(), file.lineOf("id: " + count.getKey()),
					"The key '" + count.getKey() + "' stands here twice", "Give each reference a key of its own"))
			.toList();
		if (!twice.isEmpty()) {
			throw new InvalidContentException(twice);
		}
		return items.stream().map(Item::reference).collect(Collectors.toMap(Reference::id, Function.identity()));
	}

	/** Entry of one work. */
	@JsonIgnoreProperties(ignoreUnknown = true)
	record Item(
			@NotBlank(message = "'id' is missing") @Pattern(regexp = "[a-z0-9][a-z0-9_-]*",
					message = "'id' is lower-case letters, digits and hyphens") @Nullable String id,
			@NotBlank(message = "'title' is missing") @Nullable String title, @Nullable List<Name> author,
			@Nullable JsonNode issued, @Nullable String publisher, @Nullable String containerTitle,
			@JsonProperty("URL") @Pattern(regexp = "https?://\\S+",
					message = "'URL' is a web address") @Nullable String url,
			@JsonProperty("DOI") @JsonAlias("doi") @Pattern(regexp = "10\\.\\d{4,9}/\\S+",
					message = "'DOI' begins with 10. and has a slash, such as 10.1136/bmj.a2538") @Nullable String doi,
			@JsonProperty("PMID") @JsonAlias("pmid") @Pattern(regexp = "[1-9]\\d{0,8}",
					message = "'PMID' is a number of up to 9 digits") @Nullable String pmid,
			@JsonProperty("PMCID") @JsonAlias("pmcid") @Pattern(regexp = "PMC[1-9]\\d{0,8}",
					message = "'PMCID' is PMC and a number, such as PMC2553805") @Nullable String pmcid,
			@Size(min = 2, max = 60,
					message = "'guideline' is what its issuer calls it, such as NICE NG59") @Nullable String guideline,
			@Nullable LocalDate reviewDue) {

		@AssertTrue(message = "'review-due' is for guidelines; the line 'guideline' is missing")
		boolean isGuidelineNamed() {
			return this.reviewDue == null || this.guideline != null;
		}

		Reference reference() {
			List<String> authors = (this.author != null) ? this.author.stream().map(Name::text).toList() : List.of();
			return new Reference(String.valueOf(this.id), String.valueOf(this.title), authors, year(),
					this.containerTitle, this.publisher, this.url, new Identifiers(this.doi, this.pmid, this.pmcid),
					(this.guideline != null) ? new Guideline(this.guideline, this.reviewDue) : null, List.of());
		}

		/**
		 * Returns the year: CSL writes a date as parts, or as a text that begins with the
		 * year.
		 */
		private @Nullable Integer year() {
			if (this.issued == null) {
				return null;
			}
			JsonNode parts = this.issued.path("date-parts").path(0).path(0);
			String text = (parts.isMissingNode() ? this.issued : parts).asString("");
			return text.matches("\\d{4}.*") ? Integer.valueOf(text.substring(0, 4)) : null;
		}

	}

	/** Person or organization. */
	@JsonIgnoreProperties(ignoreUnknown = true)
	record Name(@Nullable String family, @Nullable String given, @Nullable String literal) {

		String text() {
			if (this.literal != null) {
				return this.literal;
			}
			return Stream.of(this.family, this.given)
				.filter((part) -> part != null && !part.isBlank())
				.collect(Collectors.joining(" "));
		}

	}

}
