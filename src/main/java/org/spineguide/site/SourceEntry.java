package org.spineguide.site;

import org.jspecify.annotations.Nullable;

import org.spineguide.content.Reference;
import org.spineguide.content.Reference.Notice;

/**
 * Source as the list at the end of an article shows it.
 *
 * @param title the work's title
 * @param url where to read it, or {@code null}
 * @param details who wrote it, where it appeared and when, as far as that is known
 * @param doi the permanent address of its DOI, unless its link leads there anyway
 * @param pubmed the address of its summary in PubMed, unless its link leads there anyway
 * @param guideline what its issuer calls the guideline, or {@code null}
 * @param notice what readers should know of it, or {@code null}
 */
record SourceEntry(String title, @Nullable String url, String details, @Nullable String doi, @Nullable String pubmed,
		@Nullable String guideline, @Nullable Notice notice) {

	static SourceEntry of(Reference reference) {
		String url = reference.url();
		Reference.Guideline guideline = reference.guideline();
		return new SourceEntry(reference.title(), url, reference.details(),
				reference.identifiers().doiAddress().filter((address) -> !address.equalsIgnoreCase(url)).orElse(null),
				reference.identifiers().pubmedAddress().filter((address) -> !address.equals(url)).orElse(null),
				(guideline != null) ? guideline.number() : null, reference.notice().orElse(null));
	}

}
