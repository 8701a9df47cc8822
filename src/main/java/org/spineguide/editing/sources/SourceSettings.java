package org.spineguide.editing.sources;

import java.net.URI;
import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of the look into the registers of retractions.
 *
 * @param online Whether the site reads Retraction Watch and PubMed itself once a week,
 * and tries the links of the bibliography.
 * @param retractionWatch Where the file of Retraction Watch is.
 * @param pubmed Where PubMed gives out records.
 * @param links Whether the links of the bibliography are tried too.
 * @param size How large an answer may be.
 * @param patience How long a download may take.
 */
@ConfigurationProperties("spineguide.editing.sources")
record SourceSettings(@DefaultValue("false") boolean online,
		@DefaultValue("https://gitlab.com/crossref/retraction-watch-data/-/raw/main/retraction_watch.csv") URI retractionWatch,
		@DefaultValue("https://eutils.ncbi.nlm.nih.gov/entrez/eutils/efetch.fcgi") URI pubmed,
		@DefaultValue("true") boolean links, @DefaultValue("300MB") DataSize size,
		@DefaultValue("10m") Duration patience) {
}
