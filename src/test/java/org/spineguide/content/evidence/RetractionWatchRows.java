package org.spineguide.content.evidence;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes files in the format that Crossref gives out: 20 columns and an empty one, dates
 * with the month first, and "0" or "unavailable" for what is not known.
 */
final class RetractionWatchRows {

	static final String HEADER = "Record ID,Title,Subject,Institution,Journal,Publisher,Country,Author,URLS,ArticleType,"
			+ "RetractionDate,RetractionDOI,RetractionPubMedID,OriginalPaperDate,OriginalPaperDOI,"
			+ "OriginalPaperPubMedID,RetractionNature,Reason,Paywalled,Notes,\n";

	private final List<String> rows = new ArrayList<>();

	RetractionWatchRows with(String doi, String pmid, String nature, String date) {
		int number = this.rows.size() + 1;
		this.rows.add(number
				+ ",\"A \"\"trial\"\", with a comma\",(HSC) Medicine - Orthopedics;,\"Clinic, Exampletown;\nWard 2\","
				+ "Journal,Publisher,United States,Ann Example;Bo Example,https://example.org/a;,Clinical Study;,"
				+ date + ",10.9999/notice." + number + ",0,1/31/2009 0:00," + doi + "," + pmid + "," + nature
				+ ",+Concerns/Issues About Data;+Investigation by Journal/Publisher;,No,,\n");
		return this;
	}

	RetractionWatchRows noise(int count) {
		for (int i = 0; i < count; i++) {
			with((i % 3 == 0) ? "unavailable" : "10.1136/bmj.x" + i, (i % 2 == 0) ? "0" : "", "Retraction",
					"8/16/2023 0:00");
		}
		return this;
	}

	InputStream file() {
		return new ByteArrayInputStream((HEADER + String.join("", this.rows)).getBytes(StandardCharsets.UTF_8));
	}

}
